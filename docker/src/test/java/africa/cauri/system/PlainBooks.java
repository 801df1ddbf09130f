package africa.cauri.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Writes what the product writes for an entry of three lines, over one connection, with the same statements and the
 * same durability and nothing around them: the floor of the benchmarks that post. It checks nothing and its hashes are
 * not hashes.
 */
final class PlainBooks implements AutoCloseable {
    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
    private static final String[] ACCOUNTS = {"6011", "6181", "5711"};
    private static final long[] AMOUNTS = {1000, 10, -1010};
    private static final String HASH = "0".repeat(64);

    private final Connection connection;
    private final PreparedStatement key;
    private final PreparedStatement last;
    private final PreparedStatement entry;
    private final PreparedStatement line;
    private final PreparedStatement balance;
    private final PreparedStatement chain;
    private final PreparedStatement event;
    private int number;

    PlainBooks(Connection connection, String company) throws SQLException {
        this.connection = connection;
        connection.setCatalog("t_" + company.replace('-', '_'));
        connection.setAutoCommit(false);
        key = connection.prepareStatement("INSERT INTO request_key VALUES ('floor', ?, ?, ?, '')");
        last = connection.prepareStatement(
                "SELECT last_number FROM journal_year WHERE journal = 'OD' AND fiscal_year = ? FOR UPDATE");
        entry = connection.prepareStatement("INSERT INTO entry VALUES"
                + " (?, 'OD', ?, ?, 'M', ?, ?, 'F', 'Achat', '', NULL, 'MANUAL', '', ?, 'floor', ?)");
        line = connection.prepareStatement(
                "INSERT INTO entry_line (entry, line, account, accounting_date, label, debit, credit, vat_code)"
                        + " VALUES (?, ?, ?, ?, 'Achat', ?, ?, '')");
        balance = connection.prepareStatement("INSERT INTO account_balance VALUES (?, ?, 'M', 'XOF', ?, ?, 0, 0)"
                + " ON DUPLICATE KEY UPDATE debit = debit + VALUES(debit), credit = credit + VALUES(credit)");
        chain = connection.prepareStatement("INSERT INTO journal_year (journal, fiscal_year, last_number, last_hash)"
                + " VALUES ('OD', ?, ?, ?) ON DUPLICATE KEY UPDATE last_number = VALUES(last_number)");
        event = connection.prepareStatement("INSERT INTO audit_event (recorded_at, subject, person, address, action,"
                + " object_kind, object_id, after_state) VALUES (?, 'floor', 'floor', '', 'POSTED', 'entry', ?, '{}')");
    }

    /** Posts so many entries in one transaction. */
    void post(int entries) throws SQLException {
        var now = Timestamp.from(Instant.now());
        set(key, UUID.randomUUID().toString(), HASH, now).executeUpdate();
        set(last, YEAR).executeQuery().close();
        for (int i = 0; i < entries; i++) {
            add(YEAR.plusDays(number % 365), now);
        }
        entry.executeBatch();
        line.executeBatch();
        for (int i = 0; i < ACCOUNTS.length; i++) {
            long sum = AMOUNTS[i] * entries;
            set(balance, ACCOUNTS[i], YEAR, Math.max(sum, 0), Math.max(-sum, 0)).addBatch();
        }
        balance.executeBatch();
        set(chain, YEAR, number, HASH).executeUpdate();
        event.executeBatch();
        connection.commit();
    }

    private void add(LocalDate day, Timestamp now) throws SQLException {
        String id = new UUID(System.currentTimeMillis() << 16, ++number).toString();
        set(entry, id, YEAR, number, day, day, now, HASH).addBatch();
        for (int i = 0; i < ACCOUNTS.length; i++) {
            set(line, id, i + 1, ACCOUNTS[i], day, Math.max(AMOUNTS[i], 0), Math.max(-AMOUNTS[i], 0))
                    .addBatch();
        }
        set(event, now, id).addBatch();
    }

    private static PreparedStatement set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
