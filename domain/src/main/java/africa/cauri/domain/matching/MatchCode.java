package africa.cauri.domain.matching;

import java.util.Locale;

/**
 * The letters that lines of one group bear: AAA, AAB, and so on to ZZZ, then AAAA. Each account and third party has
 * codes of its own, and none is given twice, even if the first group was undone. A partial group has small letters.
 *
 * @param number counted from 1
 */
public record MatchCode(int number) {

    private static final int LETTERS = 26;
    private static final int SHORTEST = 3;

    public MatchCode {
        if (number < 1) {
            throw new IllegalArgumentException("code " + number);
        }
    }

    /** Returns the code of a complete group: AAB. */
    public String complete() {
        long codes = LETTERS * LETTERS * LETTERS;
        long rest = number - 1L;
        int length = SHORTEST;
        while (rest >= codes) {
            rest -= codes;
            codes *= LETTERS;
            length++;
        }
        var letters = new char[length];
        for (int place = length - 1; place >= 0; place--) {
            letters[place] = (char) ('A' + rest % LETTERS);
            rest /= LETTERS;
        }
        return new String(letters);
    }

    /** Returns the code of a partial group: aab. */
    public String partial() {
        return complete().toLowerCase(Locale.ROOT);
    }
}
