package africa.cauri.domain.template.formula;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.kernel.Violation;
import java.util.List;
import java.util.Optional;

/**
 * What formulas come to.
 *
 * @param amounts one for each line in their order; empty for a line that is wrong, or that needs a wrong one
 * @param violations what is wrong with lines
 */
public record LineAmounts(List<Optional<Money>> amounts, List<Violation> violations) {

    public LineAmounts {
        amounts = List.copyOf(amounts);
        violations = List.copyOf(violations);
    }
}
