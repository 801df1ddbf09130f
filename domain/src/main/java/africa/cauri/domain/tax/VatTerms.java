package africa.cauri.domain.tax;

import africa.cauri.domain.chart.AccountNumber;
import java.util.Optional;

/**
 * What a code says on one day.
 *
 * @param account where its tax goes; empty if it has none, or none that may be deducted
 * @param closed whether new entries may not use it
 * @param rate the rate in force on the day; empty before the first one
 */
public record VatTerms(
        String code,
        String title,
        VatKind kind,
        Optional<AccountNumber> account,
        boolean closed,
        Optional<VatRate> rate) {}
