package africa.cauri.domain.chart;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Puts the official chart into new books. May be run again after a crash: it adds what is missing. */
public final class LoadReferenceChart {

    private static final String INSERT =
            "INSERT IGNORE INTO account (number, title, parent, official, postable) VALUES (?, ?, ?, TRUE, ?)";

    /** The company may have decided otherwise since; what it has not decided is still unknown. */
    private static final String KINDS = "UPDATE account SET collective = ?, lettrable = ?, reconcilable = ?"
            + " WHERE number = ? AND collective IS NULL";

    private static final String COUNT = "SELECT COUNT(*) FROM account WHERE official";

    private LoadReferenceChart() {}

    /**
     * Adds the official accounts that the books do not hold yet.
     *
     * @param books a connection to the books, whose transaction is the caller's: without one, each account is a commit
     * @return how many official accounts the books now hold
     * @throws IllegalStateException if these are not all the accounts of the chart: an ignored insert says nothing
     */
    public static int into(Connection books) throws SQLException {
        var accounts = ReferenceChart.syscohada2017().accounts();
        try (var insert = books.prepareStatement(INSERT)) {
            for (var account : accounts) {
                insert.setString(1, account.number().digits());
                insert.setString(2, account.title());
                insert.setString(3, account.parent().map(AccountNumber::digits).orElse(null));
                insert.setBoolean(4, account.isPostable());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        writeKinds(books, accounts);
        var loaded = count(books);
        if (loaded != accounts.size()) {
            throw new IllegalStateException("The books hold " + loaded + " official accounts of " + accounts.size());
        }
        return loaded;
    }

    private static void writeKinds(Connection books, List<ReferenceAccount> accounts) throws SQLException {
        try (var update = books.prepareStatement(KINDS)) {
            for (var account : accounts) {
                var kinds = AccountKinds.usual(account.number());
                update.setBoolean(1, kinds.collective());
                update.setBoolean(2, kinds.lettrable());
                update.setBoolean(3, kinds.reconcilable());
                update.setString(4, account.number().digits());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static int count(Connection books) throws SQLException {
        try (var select = books.prepareStatement(COUNT);
                var row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
