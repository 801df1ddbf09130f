package africa.cauri.domain.journal;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.sql.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What some entries add to the kept balances: by account, period, nature and currency, and the same for each third
 * party. The rows are written in the order of their keys, so that two transactions never wait for each other.
 */
final class BalanceSums {

    private static final String ADD =
            """
            ON DUPLICATE KEY UPDATE debit = debit + VALUES(debit), credit = credit + VALUES(credit),
                foreign_debit = foreign_debit + VALUES(foreign_debit),
                foreign_credit = foreign_credit + VALUES(foreign_credit)
            """;

    private static final String ACCOUNT =
            """
            INSERT INTO account_balance (account, period, nature, currency,
                debit, credit, foreign_debit, foreign_credit)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """
                    + ADD;

    private static final String THIRD_PARTY =
            """
            INSERT INTO third_party_balance (third_party, account, period, nature, currency,
                debit, credit, foreign_debit, foreign_credit)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
                    + ADD;

    private final Currency books;
    private final SortedMap<Key, long[]> accounts = new TreeMap<>();
    private final SortedMap<Key, long[]> thirdParties = new TreeMap<>();

    BalanceSums(Currency books) {
        this.books = books;
    }

    private record Key(int thirdParty, String account, LocalDate period, char nature, Currency currency)
            implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byParty = Integer.compare(thirdParty, other.thirdParty);
            int byAccount = byParty != 0 ? byParty : account.compareTo(other.account);
            int byPeriod = byAccount != 0 ? byAccount : period.compareTo(other.period);
            int byNature = byPeriod != 0 ? byPeriod : Character.compare(nature, other.nature);
            return byNature != 0 ? byNature : currency.name().compareTo(other.currency.name());
        }

        List<Object> values() {
            return List.of(account, period, String.valueOf(nature), currency);
        }

        List<Object> valuesOfThirdParty() {
            return List.of(thirdParty, account, period, String.valueOf(nature), currency);
        }
    }

    void add(Nature nature, LocalDate period, Entry.EntryLine line) {
        var currency =
                line.foreign().map(foreign -> foreign.amount().currency()).orElse(books);
        var key = new Key(0, line.account(), period, nature.code(), currency);
        add(accounts, key, line);
        line.thirdParty()
                .ifPresent(party ->
                        add(thirdParties, new Key(party, key.account, key.period, key.nature, key.currency), line));
    }

    private static void add(Map<Key, long[]> sums, Key key, Entry.EntryLine line) {
        var foreign = line.foreign().map(amount -> amount.amount().minor()).orElse(0L);
        var isDebit = !line.debit().isNil();
        var sum = sums.computeIfAbsent(key, unused -> new long[4]);
        sum[0] = Math.addExact(sum[0], line.debit().minor());
        sum[1] = Math.addExact(sum[1], line.credit().minor());
        sum[2] = Math.addExact(sum[2], isDebit ? foreign : 0);
        sum[3] = Math.addExact(sum[3], isDebit ? 0 : foreign);
    }

    void writeTo(Sql sql) {
        sql.insert(ACCOUNT, rows(accounts, Key::values));
        sql.insert(THIRD_PARTY, rows(thirdParties, Key::valuesOfThirdParty));
    }

    private static List<Object[]> rows(SortedMap<Key, long[]> sums, Function<Key, List<Object>> keyValues) {
        var rows = new ArrayList<Object[]>();
        sums.forEach((key, sum) -> {
            var row = new ArrayList<>(keyValues.apply(key));
            Arrays.stream(sum).forEach(row::add);
            rows.add(row.toArray());
        });
        return rows;
    }
}
