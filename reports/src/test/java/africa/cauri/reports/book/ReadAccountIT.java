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
import africa.cauri.domain.matching.LineKey;
import africa.cauri.domain.matching.MatchLines;
import africa.cauri.domain.matching.MatchRequest;
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
    void shows_a_third_party_alone_with_what_came_before_and_its_row_says_the_same() {
        books.sql()
                .update("INSERT INTO third_party (code, name, kind) VALUES ('DIALLO', 'Diallo', 'CUSTOMER'),"
                        + " ('SARR', 'Sarr', 'CUSTOMER')");
        post(List.of(
                sale(day(2, 10), 100, "DIALLO"),
                sale(day(3, 2), 300, "SARR"),
                sale(day(3, 20), 50, "DIALLO"),
                sale(day(4, 1), 7)));
        var wanted = new LinesWanted("4111", "DIALLO", LinesWanted.Shown.ALL, day(3, 15), LAST);

        var page = books.get(ReadAccount.class).lines(wanted, 1, 10);
        var row = books.get(AddUpAccount.class).of("4111", "DIALLO", day(3, 15), LAST);

        assertThat(page.opening()).isEqualTo(francs(100)).isEqualTo(row.opening());
        assertThat(page.total()).isEqualTo(1);
        assertThat(page.lines()).extracting(AccountLine::balance).containsExactly(francs(150));
        assertThat(row.closing()).isEqualTo(francs(150));
        assertThat(row.movementDebit()).isEqualTo(francs(50));
        assertThat(books.get(AddUpAccount.class).of("4111", day(3, 15), LAST).closing())
                .isEqualTo(francs(457));
        assertThat(books.get(AddUpAccount.class).of("4111", "SARR", FIRST, LAST).closing())
                .isEqualTo(francs(300));
    }

    @Test
    void shows_lettered_lines_or_the_others() {
        books.sql().update("INSERT INTO third_party (code, name, kind) VALUES ('DIALLO', 'Diallo', 'CUSTOMER')");
        var invoice = books.get(PostEntries.class)
                .post(List.of(sale(day(2, 10), 100, "DIALLO")))
                .get(0);
        var payment = books.get(PostEntries.class)
                .post(List.of(Draft.of(
                        "BQ",
                        day(3, 1),
                        "V1",
                        "Virement",
                        List.of(
                                debit("5211", francs(100)),
                                credit("4111", francs(100)).of("DIALLO")))))
                .get(0);
        post(List.of(sale(day(4, 1), 7, "DIALLO")));
        books.get(MatchLines.class)
                .match(MatchRequest.of(List.of(new LineKey(invoice.id(), 1), new LineKey(payment.id(), 2))));

        assertThat(shown(LinesWanted.Shown.COMPLETE))
                .extracting(AccountLine::matchCode, AccountLine::balance)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("AAA", francs(100)),
                        org.assertj.core.groups.Tuple.tuple("AAA", francs(0)));
        assertThat(shown(LinesWanted.Shown.OPEN))
                .extracting(AccountLine::matchCode)
                .containsExactly("");
        assertThat(shown(LinesWanted.Shown.ALL)).hasSize(3);
    }

    private List<AccountLine> shown(LinesWanted.Shown shown) {
        return books.get(ReadAccount.class)
                .lines(new LinesWanted("4111", "", shown, FIRST, LAST), 1, 10)
                .lines();
    }

    private static Draft sale(LocalDate day, long amount, String customer) {
        return Draft.of(
                "VE",
                day,
                "R " + day,
                "Vente",
                List.of(debit("4111", francs(amount)).of(customer), credit("7011", francs(amount))));
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
