package africa.cauri.domain.template.formula;

import africa.cauri.domain.tax.VatRate;
import java.math.BigDecimal;

/** What a formula is computed from. Each method throws {@link FormulaFault} for what there is not. */
interface Known {

    BigDecimal answer(String name);

    /** Returns what another line amounts to, rounded; the number counts from 1. */
    BigDecimal line(int number);

    VatRate rate(String code);
}
