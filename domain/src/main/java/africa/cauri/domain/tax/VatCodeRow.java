package africa.cauri.domain.tax;

import africa.cauri.domain.chart.AccountNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A code as a list shows it.
 *
 * @param account where its tax goes; empty if it has none, or none that may be deducted
 * @param official whether the program brought it with new books
 * @param closed whether new entries may not use it
 * @param version counts the changes, so that two people do not overwrite each other
 * @param rates the oldest first
 */
public record VatCodeRow(
        String code,
        String title,
        VatKind kind,
        Optional<AccountNumber> account,
        boolean official,
        boolean closed,
        int version,
        List<VatRate> rates) {

    public VatCodeRow {
        rates = List.copyOf(rates);
    }

    /** Returns the rate in force on the day of a document; empty before the first one. */
    public Optional<VatRate> rateOn(LocalDate day) {
        return VatRates.on(rates, day);
    }

    /** Returns what the code says on that day. */
    public VatTerms on(LocalDate day) {
        return new VatTerms(code, title, kind, account, closed, rateOn(day));
    }
}
