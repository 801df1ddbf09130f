package africa.cauri.tenants.provisioning;

import africa.cauri.tenants.registry.Tenant;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;

/** The smallest books: a table that can only be added to, one that can be changed, and a first row. */
public final class TestBooks implements BooksSchema {
    @Override
    public String migrations() {
        return "db/testbooks";
    }

    @Override
    public int minimumVersion() {
        return 1;
    }

    @Override
    public Set<String> insertOnlyTables() {
        return Set.of("entry");
    }

    @Override
    public void seed(Connection connection, Tenant tenant) throws SQLException {
        String sql = "INSERT IGNORE INTO draft (id, label) VALUES (1, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, tenant.name());
            statement.executeUpdate();
        }
    }
}
