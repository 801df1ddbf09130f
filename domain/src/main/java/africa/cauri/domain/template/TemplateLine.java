package africa.cauri.domain.template;

import africa.cauri.domain.template.formula.Side;
import java.util.Objects;

/**
 * A line of a template, as people enter it.
 *
 * @param account fixed or asked
 * @param thirdParty fixed, asked or none
 * @param label a {@link LabelPattern}; empty for none
 * @param vatCode the code under which the line counts for the return of value added tax; empty for none
 * @param formula what the line amounts to, see {@link africa.cauri.domain.template.formula.Formula}
 */
public record TemplateLine(
        Choice account,
        Choice thirdParty,
        Side side,
        String label,
        DueDateRule dueDate,
        String vatCode,
        String formula) {

    public TemplateLine {
        Objects.requireNonNull(account);
        Objects.requireNonNull(thirdParty);
        Objects.requireNonNull(side);
        Objects.requireNonNull(dueDate);
        label = label.strip();
        vatCode = vatCode.strip();
        formula = formula.strip();
    }
}
