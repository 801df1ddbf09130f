package africa.cauri.domain.kernel;

import java.util.ArrayList;
import java.util.List;

/** What a text must be that people type into the books; the fields are named as in the API. */
public final class TextRules {

    private TextRules() {}

    /** Returns what is wrong with a text that must be there, on one line. */
    public static List<Violation> required(String field, String text, int most) {
        return text.isBlank() ? List.of(Rule.TEXT_MISSING.broken(field)) : optional(field, text, most);
    }

    /** Returns what is wrong with a text on one line that may be empty. */
    public static List<Violation> optional(String field, String text, int most) {
        return check(field, text, text.codePoints().noneMatch(TextRules::isUnreadable), most);
    }

    /** Returns what is wrong with a text that may be empty or have several lines. */
    public static List<Violation> optionalLines(String field, String text, int most) {
        return check(
                field,
                text,
                text.codePoints().filter(letter -> letter != '\n').noneMatch(TextRules::isUnreadable),
                most);
    }

    private static List<Violation> check(String field, String text, boolean isReadable, int most) {
        var violations = new ArrayList<Violation>();
        if (text.length() > most) {
            violations.add(Rule.TEXT_TOO_LONG.broken(field, most));
        }
        if (!isReadable) {
            violations.add(Rule.TEXT_UNREADABLE.broken(field));
        }
        return violations;
    }

    /** What nobody sees, and what makes a text read otherwise than it is written. */
    private static boolean isUnreadable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
