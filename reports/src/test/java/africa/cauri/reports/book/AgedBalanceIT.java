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
import africa.cauri.domain.matching.OpenItems;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgedBalanceIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @RegisterExtension
    final Books books = Books.inDakar();

    @BeforeEach
    void customers() {
        books.sql()
                .update("INSERT INTO third_party (code, name, kind) VALUES ('DIALLO', 'Diallo', 'CUSTOMER'),"
                        + " ('SARR', 'Sarr', 'CUSTOMER')");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 0",
        "2026-06-30, 0",
        "2026-06-29, 1",
        "2026-05-31, 1",
        "2026-05-30, 2",
        "2026-04-01, 3",
        "2026-03-31, 4"
    })
    void sorts_by_days_since_the_due_date_each_limit_included(LocalDate due, int place) {
        post(DAY.minusDays(120), debit("4111", francs(500)).of("DIALLO").due(due), credit("7011", francs(500)));

        var row = aged("41").rows().get(0);

        assertThat(row.amounts().get(place)).isEqualTo(francs(500));
        assertThat(row.amounts()).filteredOn(amount -> !amount.isNil()).hasSize(1);
        assertThat(row.total()).isEqualTo(francs(500));
    }

    @Test
    void what_is_overdue_in_all_is_what_the_items_of_that_age_come_to() {
        post(DAY.minusDays(100), debit("4111", francs(500)).of("DIALLO"), credit("7011", francs(500)));
        post(DAY.minusDays(40), debit("4111", francs(300)).of("SARR"), credit("7011", francs(300)));
        post(DAY.minusDays(10), credit("4111", francs(100)).of("DIALLO"), debit("5211", francs(100)));
        post(DAY.minusDays(5), credit("4111", francs(40)), debit("5211", francs(40)));
        post(DAY, debit("4111", francs(7)).of("SARR"), credit("7011", francs(7)));
        var aged = books.get(DrawUpAgedBalance.class).of("41", DAY, new AgedBuckets(List.of(3650)));

        var overdue = books.get(OpenItems.class).overdue("41", DAY, 3650);

        assertThat(overdue.parties()).isEqualTo(2);
        assertThat(overdue.amount())
                .isEqualTo(francs(660))
                .isEqualTo(aged.totals().amounts().get(1));
        assertThat(books.get(OpenItems.class).overdue("40", DAY, 3650)).isEqualTo(new OpenItems.Overdue(0, francs(0)));
    }

    @Test
    void adds_up_to_the_balance_of_its_accounts_line_by_line_and_without_a_third_party_too() {
        post(DAY.minusDays(100), debit("4111", francs(500)).of("DIALLO"), credit("7011", francs(500)));
        post(DAY.minusDays(40), debit("4111", francs(300)).of("SARR"), credit("7011", francs(300)));
        post(DAY.minusDays(10), credit("4111", francs(100)).of("DIALLO"), debit("5211", francs(100)));
        post(DAY, debit("4111", francs(7)), credit("7011", francs(7)));
        post(DAY.plusDays(1), debit("4111", francs(9000)).of("SARR"), credit("7011", francs(9000)));

        var aged = aged("41");
        var balance = books.get(DrawUpTrialBalance.class)
                .of(LocalDate.of(2026, 1, 1), DAY, 10)
                .below("41");

        assertThat(aged.rows()).extracting(AgedBalance.Row::thirdParty).containsExactly("", "DIALLO", "SARR");
        assertThat(aged.totals().total())
                .isEqualTo(francs(707))
                .isEqualTo(balance.totals().closing());
        assertThat(aged.totals().amounts().stream().reduce(francs(0), Money::add))
                .isEqualTo(francs(707));
        assertThat(books.get(DrawUpAgedBalance.class).items("41", DAY).stream()
                        .map(OpenItem::amount)
                        .reduce(francs(0), Money::add))
                .isEqualTo(francs(707));
        assertThat(books.get(DrawUpAgedBalance.class).items("41", "DIALLO", DAY))
                .extracting(OpenItem::amount)
                .containsExactly(francs(500), francs(-100));
        assertThat(aged("40").rows()).isEmpty();
    }

    @Test
    void refuses_limits_that_do_not_grow_and_a_third_party_that_is_not_there() {
        for (var limits : List.of(List.<Integer>of(), List.of(0), List.of(30, 30), List.of(60, 30), List.of(3651))) {
            assertThatThrownBy(() -> new AgedBuckets(limits)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> books.get(DrawUpAgedBalance.class).items("41", "NOBODY", DAY))
                .isInstanceOf(NotFound.class);
    }

    private AgedBalance aged(String accounts) {
        return books.get(DrawUpAgedBalance.class).of(accounts, DAY, AgedBuckets.USUAL);
    }

    private void post(LocalDate day, DraftLine... lines) {
        books.get(PostEntries.class).post(List.of(Draft.of("OD", day, "R " + day, "Essai", List.of(lines))));
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
