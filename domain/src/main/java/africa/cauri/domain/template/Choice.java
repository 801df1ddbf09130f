package africa.cauri.domain.template;

import africa.cauri.domain.template.formula.PlainNames;

/**
 * An account or a third party of a line: always the same one, the answer to a question, or none. As text, a question
 * mark stands before the name of a question, which no number and no code begins with.
 *
 * @param text a number or code; a question mark and a name; or nothing
 */
public record Choice(String text) {

    private static final String MARK = "?";

    public Choice {
        text = text.strip();
        if (text.startsWith(MARK)) {
            text = MARK + PlainNames.of(text.substring(1));
        }
    }

    /** Returns the choice of nothing. */
    public static Choice none() {
        return new Choice("");
    }

    /** Returns the choice of always the same. */
    public static Choice of(String value) {
        if (value.startsWith(MARK)) {
            throw new IllegalArgumentException(value);
        }
        return new Choice(value);
    }

    /** Returns the choice of what is answered to the question of that name. */
    public static Choice asked(String question) {
        return new Choice(MARK + question);
    }

    public boolean isNone() {
        return text.isEmpty();
    }

    public boolean isAsked() {
        return text.startsWith(MARK);
    }

    /** Whether it is always the same one. */
    public boolean isFixed() {
        return !isNone() && !isAsked();
    }

    /** Returns the name of the question, in a choice that is asked. */
    String question() {
        return text.substring(MARK.length());
    }
}
