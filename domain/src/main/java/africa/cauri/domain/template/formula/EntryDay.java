package africa.cauri.domain.template.formula;

import static africa.cauri.domain.kernel.Rule.VAT_CODE_CLOSED;
import static africa.cauri.domain.kernel.Rule.VAT_CODE_UNKNOWN;
import static africa.cauri.domain.kernel.Rule.VAT_CODE_WITHOUT_RATE;

import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.tax.VatRate;
import africa.cauri.domain.tax.VatTariff;
import java.time.LocalDate;

/**
 * What the amounts of an entry depend on beside the answers.
 *
 * @param day of the document: decides the rates of value added tax
 * @param currency of the books: decides how lines are rounded
 */
public record EntryDay(LocalDate day, Currency currency, VatTariff tariff) {

    VatRate rate(String code) {
        var terms = tariff.find(code, day).orElseThrow(() -> new FormulaFault(VAT_CODE_UNKNOWN, code));
        if (terms.closed()) {
            throw new FormulaFault(VAT_CODE_CLOSED, code);
        }
        return terms.rate().orElseThrow(() -> new FormulaFault(VAT_CODE_WITHOUT_RATE, code, day));
    }
}
