package africa.cauri.tenants.provisioning;

import africa.cauri.tenants.registry.TenantKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** The firm that the demo shows, with three companies and a person for every role. Made once, then left alone. */
@ApplicationScoped
public class DemoFirm {
    /**
     * The subject on whose behalf the companies' books are filled: it has rights in the firm, and no account with which
     * anybody could log in.
     */
    public static final String BOOKKEEPER = "demo-books";

    private static final String KEY = "demo";
    private static final String NAME = "Cabinet Baobab Conseil";

    private static final String[][] COMPANIES = {
        {"dakar", "Teranga Négoce SARL", "SN", "XOF", "#1f6f54"},
        {"douala", "Wouri Services SA", "CM", "XAF", "#1d5c96"},
        {"kinshasa", "Atelier Lukunga SARL", "CD", "CDF", "#8a2d4f"},
    };

    /** The person's subject ends in the number; the realm of the demo gives people the same ones. */
    private static final String[][] FIRM_PEOPLE = {{"001", "FIRM_ADMINISTRATOR"}, {"100", "FIRM_ADMINISTRATOR"}};

    private static final String[][] COMPANY_PEOPLE = {
        {"002", "dakar", "ACCOUNTANT"},
        {"002", "douala", "ACCOUNTANT"},
        {"003", "dakar", "CLERK"},
        {"004", "douala", "CLOSER"},
        {"005", "kinshasa", "TENANT_ADMINISTRATOR"},
        {"006", "dakar", "READER"},
        {"007", "dakar", "AUDITOR"},
        {"007", "douala", "AUDITOR"},
        {"007", "kinshasa", "AUDITOR"},
        {"008", "dakar", "TRAINER"},
        {"009", "dakar", "LEARNER"},
        {"010", "douala", "ACCOUNTANT"},
    };

    private final ProvisioningDatabase database;

    protected DemoFirm() {
        this(null);
    }

    @Inject
    DemoFirm(ProvisioningDatabase database) {
        this.database = database;
    }

    /** Returns the keys of the companies. */
    public static List<TenantKey> companies() {
        return Arrays.stream(COMPANIES)
                .map(company -> new TenantKey(company[0]))
                .toList();
    }

    /** Enters the firm unless it is there; its companies then wait to be provisioned. */
    public void register() {
        try (Connection connection = database.connection()) {
            connection.setAutoCommit(false);
            try {
                insertAll(connection);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demo firm was not registered: " + e.getMessage(), e);
        }
    }

    private static void insertAll(Connection connection) throws SQLException {
        if (insert(connection, "INSERT IGNORE INTO firm (firm_key, name) VALUES (?, ?)", KEY, NAME) == 0) {
            return;
        }
        for (String[] company : COMPANIES) {
            insert(connection, COMPANY, company[0], KEY, company[1], company[2], company[3], company[4]);
        }
        insert(connection, FIRM_PERSON, BOOKKEEPER, KEY, "FIRM_ADMINISTRATOR");
        for (String[] person : FIRM_PEOPLE) {
            insert(connection, FIRM_PERSON, subject(person[0]), KEY, person[1]);
        }
        for (String[] person : COMPANY_PEOPLE) {
            insert(connection, COMPANY_PERSON, subject(person[0]), person[1], person[2]);
        }
    }

    private static final String COMPANY = "INSERT INTO tenant (tenant_key, firm_key, name, country, currency,"
            + " colour, accounting_system, fiscal_year_from, fiscal_year_until, demo, state)"
            + " VALUES (?, ?, ?, ?, ?, ?, 'NORMAL', '2024-01-01', '2024-12-31', TRUE, 'PROVISIONING')";

    private static final String FIRM_PERSON = "INSERT INTO firm_membership (subject, firm_key, role) VALUES (?, ?, ?)";

    private static final String COMPANY_PERSON =
            "INSERT INTO tenant_membership (subject, tenant_key, role) VALUES (?, ?, ?)";

    private static String subject(String number) {
        return "00000000-0000-4000-8000-000000000" + number;
    }

    private static int insert(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
