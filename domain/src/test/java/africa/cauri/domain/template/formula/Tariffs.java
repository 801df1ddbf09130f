package africa.cauri.domain.template.formula;

import africa.cauri.domain.tax.VatCodeRow;
import africa.cauri.domain.tax.VatKind;
import africa.cauri.domain.tax.VatRate;
import africa.cauri.domain.tax.VatTariff;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Codes of value added tax for the tests of formulas. */
public final class Tariffs {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    private Tariffs() {}

    /** V18 at 18 %, of which 60 % are deducted; CM at 19.25 %; FERME is closed; DEMAIN has no rate on that day. */
    public static VatTariff some() {
        return new VatTariff(Stream.of(
                        row("V18", "18", "60", DAY, false),
                        row("CM", "19.25", "100", DAY, false),
                        row("FERME", "18", "100", DAY, true),
                        row("DEMAIN", "18", "100", DAY.plusDays(1), false))
                .toList());
    }

    private static VatCodeRow row(String code, String percent, String deductible, LocalDate from, boolean closed) {
        var rate = new VatRate(from, new BigDecimal(percent), new BigDecimal(deductible), false);
        return new VatCodeRow(code, code, VatKind.PURCHASES_GOODS, Optional.empty(), false, closed, 0, List.of(rate));
    }
}
