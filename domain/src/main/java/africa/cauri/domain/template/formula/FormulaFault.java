package africa.cauri.domain.template.formula;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import java.util.List;

/** A formula that cannot be read, or that comes to nothing with these answers. */
public class FormulaFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Rule rule;

    /** Not serialised: the exception is caught by who asked. */
    private final transient List<Object> args;

    FormulaFault(Rule rule, Object... args) {
        super(rule + " " + List.of(args));
        this.rule = rule;
        this.args = List.of(args);
    }

    /** Returns the fault as what is wrong with a line, counted from 1. */
    public Violation on(int line) {
        return new Violation(rule, line, args);
    }
}
