package africa.cauri.webapp.imports;

import java.util.List;

/**
 * Lines of a file that stand together and are one entry; or all the opening balances.
 *
 * @param firstLine the line of the file it begins on, counted from 1
 * @param lines those that could be read; their journal, date and reference are the same
 * @param isWhole whether every line of it could be read: if not, it need not balance, and cannot be posted
 */
public record ImportedEntry(long firstLine, List<ImportedLine> lines, boolean isWhole) {

    public ImportedEntry {
        lines = List.copyOf(lines);
    }
}
