package africa.cauri.reports.book;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.NotFound;
import africa.cauri.domain.testing.Books;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadAccountIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void shows_lines_by_date_with_the_balance_after_each_and_the_entrys_label_for_want_of_another() {
        post(List.of(sale(day(3, 2), 300), sale(day(2, 10), 100)));

        var page = read("4111", day(2, 1), LAST, 1);

        assertThat(page.title()).isEqualTo("Clients");
        assertThat(page.opening()).isEqualTo(francs(0));
        assertThat(page.hasMore()).isFalse();
        assertThat(page.lines())
                .extracting(AccountLine::accountingDate, AccountLine::balance, AccountLine::label)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(day(2, 10), francs(100), "Vente"),
                        org.assertj.core.groups.Tuple.tuple(day(3, 2), francs(400), "Vente"));
    }

    @Test
    void begins_with_what_the_account_stood_at_before_the_first_day() {
        post(List.of(sale(day(2, 10), 100), sale(day(3, 2), 300), sale(day(3, 20), 50)));

        assertThat(read("4111", day(3, 1), LAST, 1).opening()).isEqualTo(francs(100));
        assertThat(read("4111", day(3, 15), LAST, 1).opening()).isEqualTo(francs(400));
        assertThat(read("7011", day(3, 15), LAST, 1).opening()).isEqualTo(francs(-400));
    }

    @Test
    void a_later_page_goes_on_where_the_one_before_ended() {
        post(IntStream.range(0, 1500).mapToObj(index -> sale(day(2, 10), 2)).toList());

        var first = read("4111", FIRST, LAST, 1);
        var second = read("4111", FIRST, LAST, 2);

        assertThat(first.lines()).hasSize(1000);
        assertThat(first.hasMore()).isTrue();
        assertThat(second.opening()).isEqualTo(first.lines().get(999).balance()).isEqualTo(francs(2000));
        assertThat(second.lines()).hasSize(500);
        assertThat(second.lines().get(499).balance()).isEqualTo(francs(3000));
        assertThat(second.hasMore()).isFalse();
        assertThat(read("4111", FIRST, LAST, 3).lines()).isEmpty();
    }

    @Test
    void refuses_an_account_that_is_not_there() {
        assertThatThrownBy(() -> read("9999999", FIRST, LAST, 1)).isInstanceOf(NotFound.class);
    }

    private AccountPage read(String account, LocalDate from, LocalDate until, int page) {
        return books.get(ReadAccount.class).lines(account, from, until, page);
    }

    private void post(List<Draft> drafts) {
        books.get(PostEntries.class).post(drafts);
    }

    private static Draft sale(LocalDate day, long amount) {
        return Draft.of(
                "VE", day, "R", "Vente", List.of(debit("4111", francs(amount)), credit("7011", francs(amount))));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
