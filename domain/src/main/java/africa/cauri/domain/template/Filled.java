package africa.cauri.domain.template;

import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.kernel.Violation;
import java.util.List;
import java.util.Optional;

/**
 * What became of a template that was filled in.
 *
 * @param draft empty if something is wrong
 * @param violations everything that is wrong; their lines are those of the template
 */
public record Filled(Optional<Draft> draft, List<Violation> violations) {

    public Filled {
        violations = List.copyOf(violations);
    }

    /** Returns the draft, or throws {@link RuleBroken} with everything that is wrong. */
    public Draft orThrow() {
        return draft.orElseThrow(() -> new RuleBroken(violations));
    }
}
