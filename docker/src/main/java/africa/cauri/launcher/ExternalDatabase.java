package africa.cauri.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A MariaDB that somebody else runs: its accounts are made with an administrator's, or have to be there. */
record ExternalDatabase(String url, Configuration configuration, DatabaseAccounts accounts) {

    /** Makes the accounts, or sees whether they can be used; a {@link StartFailure} says what is wrong. */
    void prepare() {
        Optional<String> administrator = configuration.find("cauri.database.user");
        if (administrator.isPresent()) {
            makeAccounts(administrator.get(), configuration.get("cauri.database.password"));
        } else {
            accounts.names().forEach(this::requireAccount);
        }
    }

    private void makeAccounts(String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            for (String sql : accounts.statements()) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw failure("make Cauri's accounts", user, "cauri.database.user and .password", e);
        }
    }

    private void requireAccount(String account) {
        String key = "cauri.database." + account;
        String password = configuration.get(key + ".password");
        try (Connection connection = DriverManager.getConnection(url, accounts.user(account), password)) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw failure("log in", accounts.user(account), key + ".user and .password", e);
        }
    }

    private StartFailure failure(String what, String user, String keys, SQLException e) {
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new StartFailure(
                "Cannot " + what + " as " + user + " in the database " + url + " (" + reason
                        + "): check cauri.database.url, " + keys,
                e);
    }
}
