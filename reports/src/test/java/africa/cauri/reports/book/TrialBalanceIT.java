package africa.cauri.reports.book;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TrialBalanceIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void has_six_columns_with_the_opening_entries_apart_from_the_movements() {
        post("AN", FIRST, debit("5211", francs(900)), credit("1013", francs(900)));
        post("VE", day(2, 10), debit("4111", francs(118)), credit("7011", francs(100)), credit("4431", francs(18)));
        post("BQ", day(3, 5), debit("5211", francs(118)), credit("4111", francs(118)));

        assertThat(texts(balance(FIRST, LAST, 10)))
                .containsExactly(
                        "1013 | 0 900 | 0 0 | 0 900",
                        "4111 | 0 0 | 118 118 | 0 0",
                        "4431 | 0 0 | 0 18 | 0 18",
                        "5211 | 900 0 | 118 0 | 1018 0",
                        "7011 | 0 0 | 0 100 | 0 100",
                        " | 900 900 | 236 236 | 1018 1018");
    }

    @Test
    void what_came_before_the_range_is_in_the_opening_columns_even_inside_a_month() {
        post("VE", day(2, 10), debit("4111", francs(118)), credit("7011", francs(118)));
        post("VE", day(3, 10), debit("4111", francs(200)), credit("7011", francs(200)));
        post("VE", day(3, 20), debit("4111", francs(300)), credit("7011", francs(300)));
        post("VE", day(4, 10), debit("4111", francs(400)), credit("7011", francs(400)));

        assertThat(texts(balance(day(3, 15), day(4, 9), 10)))
                .containsExactly(
                        "4111 | 318 0 | 300 0 | 618 0",
                        "7011 | 0 318 | 0 300 | 0 618",
                        " | 318 318 | 300 300 | 618 618");
        assertThat(texts(balance(day(3, 10), day(3, 10), 10)).get(0)).isEqualTo("4111 | 118 0 | 200 0 | 318 0");
    }

    @Test
    void opening_entries_stand_apart_on_any_day_of_a_month_that_the_range_cuts() {
        post("AN", day(3, 12), debit("5211", francs(900)), credit("1013", francs(900)));
        post("AN", day(3, 12), debit("5711", francs(50)), credit("5711", francs(50)));
        post("VE", day(3, 14), debit("4111", francs(118)), credit("7011", francs(118)));

        assertThat(texts(balance(FIRST, day(3, 11), 10))).containsExactly(" | 0 0 | 0 0 | 0 0");
        assertThat(texts(balance(day(3, 10), day(3, 13), 10)))
                .containsExactly(
                        "1013 | 0 900 | 0 0 | 0 900", "5211 | 900 0 | 0 0 | 900 0", " | 900 900 | 0 0 | 900 900");
        assertThat(texts(balance(day(3, 14), day(3, 14), 10)))
                .contains("5211 | 900 0 | 0 0 | 900 0", "4111 | 0 0 | 118 0 | 118 0");
    }

    @Test
    void groups_add_sides_up_and_set_nothing_off() {
        post("OD", day(2, 10), debit("4111", francs(100)), credit("4191", francs(30)), credit("7011", francs(70)));

        assertThat(texts(balance(FIRST, LAST, 2)))
                .containsExactly("41 | 0 0 | 100 30 | 100 30", "70 | 0 0 | 0 70 | 0 70", " | 0 0 | 100 100 | 100 100");
        assertThat(balance(FIRST, LAST, 2).rows().get(0).title()).isEqualTo("Clients et comptes rattachés");
        assertThat(balance(FIRST, LAST, 1).rows().get(0).title()).isEqualTo("Comptes de tiers");
    }

    @Test
    void is_empty_without_entries_and_refuses_days_of_two_years_or_of_none() {
        assertThat(balance(FIRST, LAST, 10).rows()).isEmpty();
        assertThat(balance(FIRST, LAST, 10).totals().closingDebit()).isEqualTo(francs(0));
        assertThatThrownBy(() -> balance(FIRST, LAST.plusDays(1), 10)).hasMessageContaining("DATES_OUTSIDE_YEAR");
        assertThatThrownBy(() -> balance(LAST, FIRST, 10)).hasMessageContaining("DATES_IN_WRONG_ORDER");
        assertThatThrownBy(() -> balance(FIRST.minusDays(1), LAST, 10)).isInstanceOf(NotFound.class);
    }

    @Test
    void any_range_of_random_entries_balances_and_begins_where_the_one_before_ends() {
        long seed = new Random().nextLong();
        System.out.println("TrialBalanceIT seed " + seed);
        var random = new Random(seed);
        for (int entry = 0; entry < 60; entry++) {
            var amount = francs(1 + random.nextInt(1_000_000));
            var accounts = List.of("4111", "4011", "5211", "6011", "7011", "2441");
            post(
                    "OD",
                    FIRST.plusDays(random.nextInt(365)),
                    debit(accounts.get(random.nextInt(6)), amount),
                    credit(accounts.get(random.nextInt(6)), amount));
        }
        for (int attempt = 0; attempt < 40; attempt++) {
            var cut = FIRST.plusDays(1 + random.nextInt(363));
            var before = balance(FIRST, cut.minusDays(1), 10).totals();
            var after = balance(cut, LAST, 10);
            assertThat(after.totals().openingDebit()).isEqualTo(before.closingDebit());
            assertThat(after.totals().openingCredit()).isEqualTo(before.closingDebit());
            var last = cut.plusDays(random.nextInt(20));
            var days = balance(cut, last.isAfter(LAST) ? LAST : last, 10);
            assertThat(movements(days)).isEqualTo(lines(days.from(), days.until()));
            assertThat(after.totals().movementDebit()).isEqualTo(after.totals().movementCredit());
            assertThat(after.totals().closingDebit())
                    .isEqualTo(balance(FIRST, LAST, 10).totals().closingDebit());
        }
    }

    /** The debits of each account that has any. */
    private static Map<String, Long> movements(TrialBalance balance) {
        return balance.rows().stream()
                .filter(row -> !row.movementDebit().isNil())
                .collect(Collectors.toMap(
                        TrialBalanceRow::account, row -> row.movementDebit().minor()));
    }

    private Map<String, Long> lines(LocalDate from, LocalDate until) {
        var sums = new HashMap<String, Long>();
        books.sql()
                .each(
                        "SELECT account, SUM(debit) FROM entry_line WHERE accounting_date BETWEEN ? AND ? AND debit > 0"
                                + " GROUP BY account",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        sum -> sums.put(sum.getKey(), sum.getValue()),
                        from,
                        until);
        return sums;
    }

    private TrialBalance balance(LocalDate from, LocalDate until, int digits) {
        return books.get(DrawUpTrialBalance.class).of(from, until, digits);
    }

    private void post(String journal, LocalDate day, DraftLine... lines) {
        books.get(PostEntries.class).post(List.of(Draft.of(journal, day, "R", "Essai", List.of(lines))));
    }

    private static List<String> texts(TrialBalance balance) {
        var rows = new ArrayList<>(balance.rows());
        rows.add(balance.totals());
        return rows.stream().map(TrialBalanceIT::text).toList();
    }

    private static String text(TrialBalanceRow row) {
        return "%s | %s %s | %s %s | %s %s"
                .formatted(
                        row.account(),
                        row.openingDebit().decimal(),
                        row.openingCredit().decimal(),
                        row.movementDebit().decimal(),
                        row.movementCredit().decimal(),
                        row.closingDebit().decimal(),
                        row.closingCredit().decimal());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
