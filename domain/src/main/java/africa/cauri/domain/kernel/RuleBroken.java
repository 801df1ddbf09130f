package africa.cauri.domain.kernel;

import static java.util.Comparator.comparing;

import java.util.List;

/** The user asked for what the rules forbid. Holds every violation, in the order of precedence of the rules. */
public class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Not serialised: the exception is answered by the process that threw it. */
    private final transient List<Violation> violations;

    public RuleBroken(List<Violation> violations) {
        super(violations.toString());
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("no violation");
        }
        this.violations = violations.stream().sorted(comparing(Violation::rule)).toList();
    }

    public List<Violation> violations() {
        return violations;
    }
}
