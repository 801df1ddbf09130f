package africa.cauri.domain.matching.proposal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * References as people repeat them: F-2026/001, f 2026 001 and Fact. F2026001 name the same invoice. Only letters and
 * digits count, without accents and in capitals.
 */
final class References {

    /** What is shorter, or has no digit, names too many things. */
    private static final int SHORTEST = 3;

    /** A reference is found in a text if it consists of at most so many of its words. */
    private static final int MOST_WORDS = 6;

    /** Of a text, only so many words are looked at. */
    private static final int MOST_WORDS_OF_TEXT = 60;

    private References() {}

    /** Returns what a line's own reference is known by, unless it says too little. */
    static Optional<String> key(String reference) {
        var key = String.join("", words(reference));
        return isTelling(key) ? Optional.of(key) : Optional.empty();
    }

    /** Returns everything in a text that may be a reference of at most that length. */
    static Set<String> keysIn(String text, int longest) {
        var words = words(text);
        var keys = new HashSet<String>();
        for (int first = 0; first < words.size(); first++) {
            var key = new StringBuilder();
            int end = Math.min(words.size(), first + MOST_WORDS);
            for (int word = first; word < end && key.length() + words.get(word).length() <= longest; word++) {
                key.append(words.get(word));
                if (isTelling(key)) {
                    keys.add(key.toString());
                }
            }
        }
        return keys;
    }

    private static boolean isTelling(CharSequence key) {
        return key.length() >= SHORTEST && key.chars().anyMatch(Character::isDigit);
    }

    private static List<String> words(String text) {
        var plain = plain(text);
        var words = new ArrayList<String>();
        int start = -1;
        for (int place = 0; place <= plain.length() && words.size() < MOST_WORDS_OF_TEXT; place++) {
            boolean inWord = place < plain.length() && Character.isLetterOrDigit(plain.charAt(place));
            if (inWord && start < 0) {
                start = place;
            } else if (!inWord && start >= 0) {
                words.add(plain.substring(start, place));
                start = -1;
            }
        }
        return words;
    }

    private static String plain(String text) {
        var isAscii = text.chars().allMatch(letter -> letter < 0x80);
        var bare = isAscii
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return bare.toUpperCase(Locale.ROOT);
    }
}
