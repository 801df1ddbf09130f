package africa.cauri.webapp.api.vat;

import africa.cauri.domain.chart.AccountNumber;
import africa.cauri.domain.tax.VatCodeRow;
import africa.cauri.domain.tax.VatKind;
import africa.cauri.domain.tax.VatRate;
import java.math.BigDecimal;
import java.util.List;

/** A code of value added tax as programs see it, with its rates, the oldest first. */
public record VatCodeView(
        String code,
        String title,
        VatKind kind,
        String account,
        boolean official,
        boolean closed,
        int version,
        List<Rate> rates) {

    /** A rate from a day on; both numbers are percentages. */
    public record Rate(String from, String percent, String deductible, boolean toCheck) {
        static Rate of(VatRate rate) {
            return new Rate(
                    rate.from().toString(), decimal(rate.percent()), decimal(rate.deductible()), rate.toCheck());
        }
    }

    static VatCodeView of(VatCodeRow row) {
        return new VatCodeView(
                row.code(),
                row.title(),
                row.kind(),
                row.account().map(AccountNumber::digits).orElse(null),
                row.official(),
                row.closed(),
                row.version(),
                row.rates().stream().map(Rate::of).toList());
    }

    /** 18.0000 is 18. */
    static String decimal(BigDecimal percentage) {
        return percentage.stripTrailingZeros().toPlainString();
    }
}
