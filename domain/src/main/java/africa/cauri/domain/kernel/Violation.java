package africa.cauri.domain.kernel;

import java.util.List;
import java.util.Objects;

/**
 * One rule broken in one place.
 *
 * @param line the line at fault, counted from 1, or 0 if it is the whole
 * @param args what the text of the rule needs, in the order that the rule gives
 */
public record Violation(Rule rule, int line, List<Object> args) {

    public Violation {
        Objects.requireNonNull(rule);
        if (line < 0) {
            throw new IllegalArgumentException("line " + line);
        }
        args = List.copyOf(args);
    }

    /** Returns the same violation, found on that line of a file. */
    public Violation onLine(int place) {
        return new Violation(rule, place, args);
    }
}
