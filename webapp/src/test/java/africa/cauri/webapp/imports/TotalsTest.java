package africa.cauri.webapp.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.intake.ImportTotal;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    private final Totals totals = new Totals(Currency.XOF);

    @Test
    void entries_are_counted_and_summed_by_journal_and_month() {
        totals.add(entry("VE", JANUARY.withDayOfMonth(31), 100));
        totals.add(entry("VE", JANUARY, 20));
        totals.add(entry("VE", FEBRUARY, 3));
        totals.add(entry("BQ", FEBRUARY, 4));

        assertThat(totals.list())
                .containsExactly(
                        new ImportTotal("BQ", FEBRUARY, 1, 2, francs(4), francs(4)),
                        new ImportTotal("VE", JANUARY, 2, 4, francs(120), francs(120)),
                        new ImportTotal("VE", FEBRUARY, 1, 2, francs(3), francs(3)));
    }

    @Test
    void more_than_money_can_be_is_told_whatever_the_journal() {
        totals.add(entry("VE", JANUARY, Long.MAX_VALUE));

        assertThatThrownBy(() -> totals.add(entry("BQ", FEBRUARY, 1))).isInstanceOf(ArithmeticException.class);
    }

    private static Draft entry(String journal, LocalDate day, long amount) {
        var lines = List.of(DraftLine.debit("5711", francs(amount)), DraftLine.credit("7011", francs(amount)));
        return Draft.of(journal, day, "P-1", "Vente", lines);
    }

    private static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
