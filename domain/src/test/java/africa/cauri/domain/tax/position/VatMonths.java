package africa.cauri.domain.tax.position;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.tax.VatRate;
import africa.cauri.domain.testing.Books;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Months of one company with value added tax. */
abstract class VatMonths {

    static final int RANDOM_LINES = 200;

    @RegisterExtension
    final Books books = Books.inDakar();

    PostedEntries entries;

    @BeforeEach
    void begin() {
        entries = new PostedEntries(books.sql());
    }

    VatPosition january() {
        return position("2026-01-01", "2026-01-31");
    }

    VatPosition position(String from, String until) {
        return books.get(ComputeVatPosition.class).compute(LocalDate.parse(from), LocalDate.parse(until));
    }

    VatSettlement settle(String month) {
        var first = LocalDate.parse(month + "-01");
        return books.get(ProposeVatSettlement.class)
                .propose(first, first.plusMonths(1).minusDays(1));
    }

    void addRate(String code, String from, String percent, String deductible) {
        var rate = new VatRate(LocalDate.parse(from), new BigDecimal(percent), new BigDecimal(deductible), false);
        books.sql()
                .update(
                        "INSERT INTO vat_rate VALUES (?, ?, ?, ?, FALSE)",
                        code,
                        rate.from(),
                        rate.percent(),
                        rate.deductible());
    }

    static VatAccountAmount amount(String account, long amount) {
        return new VatAccountAmount(new AccountNumber(account), francs(amount));
    }

    static VatSettlement.Line debit(String account, long amount) {
        return new VatSettlement.Line(new AccountNumber(account), francs(amount), francs(0));
    }

    static VatSettlement.Line credit(String account, long amount) {
        return new VatSettlement.Line(new AccountNumber(account), francs(0), francs(amount));
    }

    static Money francs(long amount) {
        return new Money(amount, Currency.XOF);
    }
}
