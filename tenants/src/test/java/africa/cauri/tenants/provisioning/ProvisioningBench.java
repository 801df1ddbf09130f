package africa.cauri.tenants.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.bench.Figures;
import africa.cauri.bench.Timing;
import africa.cauri.tenants.registry.Tenant;
import africa.cauri.tenants.registry.TenantKey;
import africa.cauri.tenants.registry.TestRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long a company waits for its schema, with the tables of the real books; the bar is two seconds.
 *
 * <p>The floor is what the database needs for the same tables, over one connection with nothing around it. Both take
 * turns, so that whatever else the machine does slows both.
 */
@Tag("provisioning")
class ProvisioningBench {
    private static final int WARM_UP = 3;
    private static final int TENANTS = 30;
    private static final String FOLDER = "db/books";

    private final TestRegistry registry = new TestRegistry("bench");
    private final ProvisionTenant provisionTenant = new ProvisionTenant(
            new ProvisioningDatabase(registry.database.as("provisioning")),
            registry.tenants,
            new TablesOfTheBooks(),
            registry.database.user("books"));

    ProvisioningBench() throws SQLException {}

    /** The tables alone: what stands in them at the beginning is the affair of the books. */
    private static final class TablesOfTheBooks implements BooksSchema {
        @Override
        public String migrations() {
            return FOLDER;
        }

        @Override
        public int minimumVersion() {
            return 1;
        }

        @Override
        public Set<String> insertOnlyTables() {
            return Set.of("entry", "entry_line", "audit_event");
        }

        @Override
        public void seed(Connection connection, Tenant tenant) {}
    }

    @Test
    void provisioning() throws Exception {
        var figures = new Figures("provisioning", WARM_UP);
        Timing floor = figures.timing("the tables by plain SQL");
        Timing product = figures.timing("a tenant by ProvisionTenant");
        List<String> sql = statements();
        for (int i = 0; i < WARM_UP + TENANTS; i++) {
            String schema = "t_bench_floor_" + i;
            floor.of(() -> makeTables(schema, sql));
            TenantKey key = registry.register("Étalon " + i);
            product.of(() -> assertThat(provisionTenant.provision(key)).isTrue());
        }
        figures.tell();
    }

    private void makeTables(String schema, List<String> sql) throws SQLException {
        try (Connection connection = registry.database.as("provisioning").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema + " DEFAULT CHARACTER SET utf8mb4");
            connection.setCatalog(schema);
            for (String step : sql) {
                statement.execute(step);
            }
        }
    }

    /** The migrations' statements in their order: each begins a line, and ends one with a semicolon. */
    private static List<String> statements() throws Exception {
        var folder = Path.of(ProvisioningBench.class.getResource("/" + FOLDER).toURI());
        var statements = new ArrayList<String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted(Comparator.comparing(ProvisioningBench::version))
                    .toList()) {
                statements.addAll(statementsOf(file));
            }
        }
        return statements;
    }

    private static int version(Path file) {
        return Integer.parseInt(file.getFileName().toString().replaceAll("\\D+(\\d+)__.*", "$1"));
    }

    private static List<String> statementsOf(Path file) throws IOException {
        String withoutComments = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"));
        return Stream.of(withoutComments.split(";\\s*(\n(?=[A-Z])(?!END)|$)"))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
