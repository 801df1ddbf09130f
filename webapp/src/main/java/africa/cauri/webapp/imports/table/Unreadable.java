package africa.cauri.webapp.imports.table;

import africa.cauri.domain.kernel.Rule;
import java.util.List;

/** A file cannot be read beyond this line; what stood before it was good. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long line;
    private final Rule rule;

    /** Not serialised: the exception is answered by the process that threw it. */
    private final transient List<Object> args;

    /**
     * Says where and why.
     *
     * @param line counted from 1, or 0 if it is the whole file
     * @param args what the text of the rule needs
     */
    public Unreadable(long line, Rule rule, Object... args) {
        super(rule + " at line " + line);
        this.line = line;
        this.rule = rule;
        this.args = List.of(args);
    }

    public long line() {
        return line;
    }

    public Rule rule() {
        return rule;
    }

    public List<Object> args() {
        return args;
    }
}
