package africa.cauri.reports.book;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.closing.CloseFiscalYear;
import africa.cauri.domain.closing.ResultPath;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.period.OpenFiscalYear;
import africa.cauri.domain.testing.Books;
import africa.cauri.reports.book.KeyFigure.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DrawUpKeyFiguresIT {

    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEXT = LocalDate.of(2027, 1, 1);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void each_month_ends_with_what_the_balance_of_its_accounts_says() {
        post("VE", day(1, 10), debit("4111", francs(118)), credit("7011", francs(100)), credit("4431", francs(18)));
        post("BQ", day(2, 5), debit("5211", francs(90)), credit("4111", francs(90)));
        post("AC", day(2, 7), debit("6011", francs(130)), credit("4011", francs(130)));
        post("OD", day(3, 7), debit("5711", francs(5)), credit("5211", francs(5)));
        post("OD", day(3, 8), debit("6011", francs(7)), credit("4455", francs(7)));

        var figures = figures(day(3, 15));

        assertThat(amounts(figures, Kind.BANKS)).containsExactly(0L, 90L, 85L);
        assertThat(amounts(figures, Kind.CASH)).containsExactly(0L, 0L, 5L);
        assertThat(amounts(figures, Kind.RECEIVABLES)).containsExactly(118L, 28L, 28L);
        assertThat(amounts(figures, Kind.PAYABLES)).containsExactly(0L, 130L, 130L);
        assertThat(amounts(figures, Kind.VAT)).containsExactly(18L, 18L, 18L);
        assertThat(amounts(figures, Kind.RESULT)).containsExactly(100L, -30L, -37L);
        assertThat(figures).allSatisfy(this::agreesWithTheBalance);
    }

    private void agreesWithTheBalance(KeyFigure figure) {
        figure.points().forEach(point -> {
            var closing = books.get(DrawUpTrialBalance.class)
                    .of(point.year(), point.day(), DrawUpTrialBalance.MOST_DIGITS)
                    .below(figure.kind().accounts().toArray(String[]::new))
                    .totals()
                    .closing();
            assertThat(figure.kind().of(closing))
                    .as(figure.kind() + " " + point.day())
                    .isEqualTo(point.amount());
        });
    }

    @Test
    void a_year_begins_with_its_openings_and_the_result_of_a_closed_one_stays() {
        post("VE", day(12, 10), debit("5211", francs(300)), credit("7011", francs(300)));
        books.get(OpenFiscalYear.class).open(NEXT, NEXT.plusYears(1).minusDays(1));
        books.sql().update("UPDATE period SET state = 'CLOSED' WHERE starts_on < '2026-12-01'");
        Books.CLOCK.set(LocalDate.of(2027, 2, 10));
        books.get(CloseFiscalYear.class).close(YEAR, ResultPath.DIRECT);
        post("VE", NEXT.plusDays(9), debit("5211", francs(40)), credit("7011", francs(40)));

        var figures = figures(LocalDate.of(2027, 2, 10));

        assertThat(figure(figures, Kind.BANKS).points()).hasSize(DrawUpKeyFigures.MONTHS);
        assertThat(amounts(figures, Kind.BANKS)).endsWith(0L, 300L, 340L, 340L);
        assertThat(amounts(figures, Kind.RESULT)).endsWith(0L, 300L, 40L, 40L);
        assertThat(figure(figures, Kind.RESULT).now().day()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void books_without_an_entry_and_days_outside_of_every_year_have_figures_too() {
        assertThat(figures(YEAR))
                .hasSize(Kind.values().length)
                .allSatisfy(figure -> assertThat(figure.now().amount()).isEqualTo(francs(0)));
        assertThat(figures(YEAR.minusYears(3)).get(0).points()).hasSize(1);
        assertThat(figures(YEAR.plusYears(3)).get(0).now().day()).isEqualTo(day(12, 31));
    }

    private List<KeyFigure> figures(LocalDate today) {
        Books.CLOCK.set(today);
        return books.get(DrawUpKeyFigures.class).on(today);
    }

    private static KeyFigure figure(List<KeyFigure> figures, Kind kind) {
        return figures.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private static List<Long> amounts(List<KeyFigure> figures, Kind kind) {
        return figure(figures, kind).points().stream()
                .map(point -> point.amount().minor())
                .toList();
    }

    private void post(String journal, LocalDate day, DraftLine... lines) {
        books.get(PostEntries.class).post(List.of(Draft.of(journal, day, "R-1", "Écriture", List.of(lines))));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
