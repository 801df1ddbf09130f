package africa.cauri.domain.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A statement with its arguments, side by side. */
final class LineQuery {

    private final StringBuilder text;
    private final List<Object> arguments = new ArrayList<>();

    LineQuery(String beginning) {
        text = new StringBuilder(beginning);
    }

    LineQuery and(String part, Object... values) {
        text.append(part);
        arguments.addAll(Arrays.asList(values));
        return this;
    }

    String text() {
        return text.toString();
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
