package africa.cauri.domain.verification;

import africa.cauri.domain.journal.StoredEntry;
import africa.cauri.domain.journal.StoredEntry.StoredLine;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds all lines up, and compares the sums with the kept balances. It needs the memory of the sums. */
final class BalanceProofs {

    private static final String PERIODS = "SELECT starts_on FROM period";

    private static final String ACCOUNTS =
            """
            SELECT 0 AS third_party, account, period, nature, currency, debit, credit, foreign_debit, foreign_credit
            FROM account_balance
            """;

    private static final String THIRD_PARTIES =
            """
            SELECT third_party, account, period, nature, currency, debit, credit, foreign_debit, foreign_credit
            FROM third_party_balance
            """;

    private final Currency books;
    private final FirstWrong wrong;
    private final TreeMap<LocalDate, LocalDate> periods = new TreeMap<>();
    private final Map<Key, Sums> accounts = new HashMap<>();
    private final Map<Key, Sums> thirdParties = new HashMap<>();

    BalanceProofs(Sql sql, Currency books, FirstWrong wrong) {
        this.books = books;
        this.wrong = wrong;
        sql.each(PERIODS, row -> row.getObject(1, LocalDate.class), day -> periods.put(day, day));
    }

    private record Key(int thirdParty, String account, LocalDate period, String nature, String currency) {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::thirdParty)
                .thenComparing(Key::account)
                .thenComparing(Key::period)
                .thenComparing(Key::nature)
                .thenComparing(Key::currency);
    }

    /** Sums that wrap around do so in the same way on both sides. */
    private static final class Sums {

        private long debit;
        private long credit;
        private long foreignDebit;
        private long foreignCredit;

        void add(StoredLine line) {
            debit += line.debit();
            credit += line.credit();
            foreignDebit += line.debit() == 0 ? 0 : line.foreignAmount();
            foreignCredit += line.debit() == 0 ? line.foreignAmount() : 0;
        }

        static Sums read(ResultSet row) throws SQLException {
            var sums = new Sums();
            sums.debit = row.getLong("debit");
            sums.credit = row.getLong("credit");
            sums.foreignDebit = row.getLong("foreign_debit");
            sums.foreignCredit = row.getLong("foreign_credit");
            return sums;
        }

        boolean isEqual(Sums other) {
            return debit == other.debit
                    && credit == other.credit
                    && foreignDebit == other.foreignDebit
                    && foreignCredit == other.foreignCredit;
        }

        @Override
        public String toString() {
            return debit + " " + credit + " " + foreignDebit + " " + foreignCredit;
        }
    }

    void see(StoredEntry entry) {
        var period =
                Optional.ofNullable(periods.floorKey(entry.accountingDate())).orElse(entry.accountingDate());
        for (var line : entry.lines()) {
            var currency = line.currency().orElse(books.name());
            var key = new Key(0, line.account(), period, entry.nature(), currency);
            accounts.computeIfAbsent(key, unused -> new Sums()).add(line);
            if (line.thirdParty() != 0) {
                var own = new Key(line.thirdParty(), line.account(), period, entry.nature(), currency);
                thirdParties.computeIfAbsent(own, unused -> new Sums()).add(line);
            }
        }
    }

    void finish(Sql sql) {
        compare(sql, ACCOUNTS, BooksCheck.ACCOUNT_BALANCES, accounts);
        compare(sql, THIRD_PARTIES, BooksCheck.THIRD_PARTY_BALANCES, thirdParties);
    }

    private void compare(Sql sql, String query, BooksCheck check, Map<Key, Sums> computed) {
        var differing = new TreeMap<Key, WrongRow>(Key.ORDER);
        sql.each(query, row -> Map.entry(key(row), Sums.read(row)), kept -> {
            var sums = Optional.ofNullable(computed.remove(kept.getKey())).orElseGet(Sums::new);
            if (!sums.isEqual(kept.getValue())) {
                keepFirst(differing, kept.getKey(), kept.getValue(), sums);
            }
        });
        computed.forEach((key, sums) -> {
            if (!sums.isEqual(new Sums())) {
                keepFirst(differing, key, new Sums(), sums);
            }
        });
        wrong.see(check, Optional.ofNullable(differing.firstEntry()).map(Map.Entry::getValue));
    }

    private static void keepFirst(SortedMap<Key, WrongRow> differing, Key key, Sums kept, Sums sums) {
        if (!differing.isEmpty() && Key.ORDER.compare(differing.firstKey(), key) < 0) {
            return;
        }
        differing.clear();
        differing.put(
                key,
                WrongRow.of(
                        "thirdParty", key.thirdParty(),
                        "account", key.account(),
                        "period", key.period(),
                        "nature", key.nature(),
                        "currency", key.currency(),
                        "kept", kept,
                        "computed", sums));
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                row.getInt("third_party"),
                row.getString("account"),
                row.getObject("period", LocalDate.class),
                row.getString("nature"),
                row.getString("currency"));
    }
}
