package africa.cauri.tenants.provisioning;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings a schema to its newest version. MariaDB commits at each definition, so every step can be done again. */
final class Migrations {
    static final String HISTORY = "schema_history";

    private Migrations() {}

    /** Returns the version that the schema has now. */
    static int migrate(DataSource dataSource, String schema, String folder) {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:" + folder)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(false)
                .table(HISTORY)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load();
        // A migration that a kill interrupted is noted as failed: its steps can be done again.
        flyway.repair();
        flyway.migrate();
        MigrationInfo current = flyway.info().current();
        return current == null ? 0 : Integer.parseInt(current.getVersion().getVersion());
    }
}
