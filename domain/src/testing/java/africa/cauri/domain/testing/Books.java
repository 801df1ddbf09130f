package africa.cauri.domain.testing;

import africa.cauri.domain.chart.LoadReferenceChart;
import africa.cauri.domain.company.WriteCompany;
import africa.cauri.domain.journal.OpenJournals;
import africa.cauri.domain.kernel.Actor;
import africa.cauri.domain.kernel.Country;
import africa.cauri.domain.kernel.Power;
import africa.cauri.domain.period.FirstFiscalYear;
import africa.cauri.domain.period.OpenFirstFiscalYear;
import africa.cauri.domain.sql.BooksUnit;
import africa.cauri.domain.sql.Sql;
import africa.cauri.domain.tax.OpenVatCodes;
import africa.cauri.domain.template.OpenTemplates;
import africa.cauri.launcher.TestDatabase;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jboss.weld.environment.se.Weld;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * New books on a real MariaDB for each test, with the use cases of the domain wired as in the product: Dakar, XOF, the
 * official chart, and the year 2026 unless the test wants others. Register it in a static or an instance field; the
 * books of a test have a schema of their own.
 */
public final class Books implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    /** The clock of the product; back at 15 January 2026, 9 o'clock, before each test. */
    public static final TestClock CLOCK = new TestClock();

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static final Actor EVERYTHING = new Actor("fatou", "Fatou Diop", "192.0.2.1", EnumSet.allOf(Power.class));

    private static SeContainer container;
    private static EntityManagerFactory factory;
    private static MariaDbDataSource source;
    private static Actor actor = EVERYTHING;
    private static volatile String leftOut = "";

    private final Country country;
    private final FirstFiscalYear firstYear;

    private Books(Country country, FirstFiscalYear firstYear) {
        this.country = country;
        this.firstYear = firstYear;
    }

    /** Books of a company in Dakar that begin with the calendar year 2026. */
    public static Books inDakar() {
        return in(Country.SN, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    public static Books in(Country country, LocalDate from, LocalDate until) {
        return new Books(country, new FirstFiscalYear(from, until));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        container();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        container();
        CLOCK.set(LocalDate.of(2026, 1, 15));
        actor = EVERYTHING;
        leftOut = "";
        open(country, firstYear);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        closeFactory();
    }

    /** Returns the product's own object of that type. */
    public <T> T get(Class<T> type) {
        return container().select(type).get();
    }

    public Sql sql() {
        return get(Sql.class);
    }

    /** From now on, in this test, this one acts. */
    public void actAs(Actor other) {
        actor = other;
    }

    /** From now on, in this test, the product's own statements lack these words: the control of a test about locks. */
    public void without(String words) {
        leftOut = " " + words;
    }

    static String asWritten(String statement) {
        return statement.replace(leftOut, "");
    }

    static Actor actor() {
        return actor;
    }

    static EntityManager entityManager() {
        return factory.createEntityManager();
    }

    /** A new connection to the books of the running test, each statement a transaction. */
    public static Connection connection() throws SQLException {
        return source.getConnection();
    }

    private static synchronized SeContainer container() {
        if (container == null) {
            container = new Weld()
                    .addBeanClasses(TestResources.class, TestTransactions.class)
                    .addExtension(new WithoutContainer())
                    .initialize();
        }
        return container;
    }

    /** What only the container can inject is left out; {@link TestResources} takes its place. */
    public static final class WithoutContainer implements Extension {
        void leaveOut(@Observes ProcessAnnotatedType<BooksUnit> type) {
            type.veto();
        }
    }

    private static synchronized void open(Country country, FirstFiscalYear year) throws SQLException {
        var schema = "t_domain_" + SCHEMAS.incrementAndGet();
        TestDatabase.shared().execute("provisioning", "DROP SCHEMA IF EXISTS " + schema);
        TestDatabase.shared().execute("provisioning", "CREATE SCHEMA " + schema + " DEFAULT CHARACTER SET utf8mb4");
        source = new MariaDbDataSource(TestDatabase.shared().url() + schema + "?transactionIsolation=READ-COMMITTED");
        source.setUser(TestDatabase.shared().user("provisioning"));
        source.setPassword(TestDatabase.shared().password("provisioning"));
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/books")
                .load()
                .migrate();
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            WriteCompany.into(connection, country);
            LoadReferenceChart.into(connection);
            OpenFirstFiscalYear.into(connection, year);
            OpenJournals.into(connection);
            OpenVatCodes.into(connection, country);
            OpenTemplates.into(connection);
            connection.commit();
        }
        closeFactory();
        factory =
                Persistence.createEntityManagerFactory("books", Map.of("jakarta.persistence.nonJtaDataSource", source));
    }

    private static void closeFactory() {
        if (factory != null) {
            factory.close();
            factory = null;
        }
    }
}
