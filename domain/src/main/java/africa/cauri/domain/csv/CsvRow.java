package africa.cauri.domain.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param line the line of the file on which it begins, counted from 1
 */
public record CsvRow(int line, Map<String, String> values) {

    private static final List<String> YES = List.of("1", "oui", "true", "vrai", "yes");
    private static final List<String> NO = List.of("0", "non", "false", "faux", "no");

    public CsvRow {
        values = Map.copyOf(values);
    }

    /** Returns the value in that column without the spaces around it. */
    public String get(String column) {
        return values.get(column).strip();
    }

    /**
     * Returns the yes or no in that column, or nothing if it is empty; a spreadsheet may have written it in words.
     *
     * @throws CsvValueWrong if it is neither
     */
    public Optional<Boolean> find(String column) {
        var value = get(column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (YES.stream().anyMatch(value::equalsIgnoreCase)) {
            return Optional.of(true);
        }
        if (NO.stream().anyMatch(value::equalsIgnoreCase)) {
            return Optional.of(false);
        }
        throw new CsvValueWrong(column, value);
    }
}
