package africa.cauri.domain.closing.revaluation;

import static africa.cauri.domain.journal.DraftLine.credit;
import static africa.cauri.domain.journal.DraftLine.debit;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.closing.revaluation.ForeignPositions.ForeignPosition;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.ForeignAmount;
import africa.cauri.domain.journal.PostEntries;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.testing.Books;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ForeignPositionsIT {

    private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);

    @RegisterExtension
    final Books books = Books.inDakar();

    @Test
    void each_currency_has_its_open_balance_and_its_last_known_rate() {
        assertThat(positions()).isEmpty();
        sale(new Money(100_000, Currency.EUR), 650_000);
        sale(new Money(20_000, Currency.EUR), 130_000);
        sale(new Money(50_000, Currency.USD), 300_000);
        books.get(RecordExchangeRate.class).record(Currency.EUR, YEAR.plusDays(3), new BigDecimal("655.957"));
        books.get(RecordExchangeRate.class).record(Currency.EUR, YEAR.plusYears(1), new BigDecimal("700"));

        assertThat(positions())
                .containsExactly(
                        new ForeignPosition(
                                Currency.EUR,
                                new Money(120_000, Currency.EUR),
                                new Money(780_000, Currency.XOF),
                                Optional.of(new BigDecimal("655.957"))),
                        new ForeignPosition(
                                Currency.USD,
                                new Money(50_000, Currency.USD),
                                new Money(300_000, Currency.XOF),
                                Optional.empty()));
    }

    private List<ForeignPosition> positions() {
        return books.get(ForeignPositions.class).of(YEAR);
    }

    private void sale(Money foreign, long amount) {
        var francs = new Money(amount, Currency.XOF);
        var rate = new BigDecimal(amount).divide(new BigDecimal(foreign.minor() / 100));
        books.get(PostEntries.class)
                .post(List.of(Draft.of(
                        "VE",
                        YEAR.plusDays(5),
                        "F-1",
                        "Vente",
                        List.of(
                                debit("4111", francs).worth(new ForeignAmount(foreign, rate)),
                                credit("7011", francs)))));
    }
}
