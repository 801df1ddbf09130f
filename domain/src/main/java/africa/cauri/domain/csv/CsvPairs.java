package africa.cauri.domain.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several pairs of a name and a number in one value: {@code RCCM=SN.DKR.2020.B.12345|NINEA=005123456 2G3}. */
public final class CsvPairs {

    private static final char BETWEEN_PAIRS = '|';
    private static final char BETWEEN_PARTS = '=';
    private static final char ESCAPE = '\\';

    private CsvPairs() {}

    /** A name and a number. */
    public record Pair(String name, String number) {}

    /** Writes the pairs; what would be taken for a separator gets a backslash before it. */
    public static String write(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> escaped(pair.name()) + BETWEEN_PARTS + escaped(pair.number()))
                .collect(Collectors.joining(String.valueOf(BETWEEN_PAIRS)));
    }

    /**
     * Reads the pairs in that column.
     *
     * @throws CsvValueWrong if one of them has not two parts
     */
    public static List<Pair> read(CsvRow row, String column) {
        var value = row.get(column);
        var pairs = new ArrayList<Pair>();
        for (var pair : value.isEmpty() ? List.<String>of() : split(value, BETWEEN_PAIRS)) {
            var parts = split(pair, BETWEEN_PARTS);
            if (parts.size() != 2) {
                throw new CsvValueWrong(column, value);
            }
            pairs.add(new Pair(plain(parts.get(0)), plain(parts.get(1))));
        }
        return pairs;
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\|=]", "\\\\$0");
    }

    private static String plain(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) == ESCAPE) {
                index++;
            } else if (text.charAt(index) == separator) {
                parts.add(text.substring(start, index));
                start = index + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }
}
