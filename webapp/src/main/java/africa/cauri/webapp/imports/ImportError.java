package africa.cauri.webapp.imports;

import africa.cauri.domain.kernel.Rule;
import java.util.List;
import java.util.Objects;

/**
 * One fault of a file, or one thing worth knowing about it.
 *
 * @param line counted from 1, as an editor or a spreadsheet does; 0 if it is the whole file
 * @param column the column's name as the file's header has it, or ours where the file has no header; empty if it is the
 *     whole line
 * @param args what the text of the rule needs, in the order that the rule gives
 */
public record ImportError(long line, String column, Rule rule, List<Object> args) {

    public ImportError {
        Objects.requireNonNull(column);
        Objects.requireNonNull(rule);
        if (line < 0) {
            throw new IllegalArgumentException("line " + line);
        }
        args = List.copyOf(args);
    }

    static ImportError of(long line, String column, Rule rule, Object... args) {
        return new ImportError(line, column, rule, List.of(args));
    }
}
