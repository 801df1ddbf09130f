package africa.cauri.domain.chart;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words that a user looks for an account or a third party by. Written for a LIKE whose escape character is {@link
 * #ESCAPE}: what the user types is never a wildcard. The backslash is not the escape character, since MariaDB already
 * reads it in strings.
 */
public record SearchWords(List<String> words) {

    public static final char ESCAPE = '!';

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 40;

    /** Reads the text of a search field; words beyond the eighth and letters beyond the fortieth are left out. */
    public static SearchWords of(String text) {
        var plain = text.replace('\u2019', '\'').replace("œ", "oe").replace("Œ", "OE");
        return new SearchWords(SPACES.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())))
                .toList());
    }

    public static String startingWith(String word) {
        return escaped(word) + "%";
    }

    public static String containing(String word) {
        return "%" + escaped(word) + "%";
    }

    private static String escaped(String word) {
        return word.replaceAll("[!%_]", ESCAPE + "$0");
    }
}
