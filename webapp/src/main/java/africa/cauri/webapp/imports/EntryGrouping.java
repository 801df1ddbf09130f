package africa.cauri.webapp.imports;

import africa.cauri.domain.kernel.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts lines that stand together into entries.
 *
 * <p>An entry goes on while journal, date and number stay the same. Without a number it also ends where it balances.
 * An entry that comes back after others is another entry of the same number, as long as the first was balanced. If not,
 * the file's lines are scattered, and that is said on the line where it comes back: only unbalanced entries have to be
 * remembered for it, and only the first of them are.
 */
final class EntryGrouping {

    /** The most lines of one entry; the books allow less, save for opening balances. */
    static final int MOST_LINES = 20_000;

    private static final int MOST_REMEMBERED = 10_000;

    private final ImportErrors errors;
    private final Map<FoundLine.Key, Long> unbalanced = new LinkedHashMap<>();

    private Optional<FoundLine.Key> key = Optional.empty();
    private List<ImportedLine> lines = new ArrayList<>();
    private long firstLine;
    private long count;
    private boolean whole = true;
    private BigDecimal balance = BigDecimal.ZERO;

    EntryGrouping(ImportErrors errors) {
        this.errors = errors;
    }

    /** Takes the next line, and returns the entry that it is no longer part of. */
    Optional<ImportedEntry> add(FoundLine found) {
        var ended = key.filter(found.key()::joins).isEmpty() || hasEnded() ? end() : Optional.<ImportedEntry>empty();
        if (key.isEmpty()) {
            begin(found);
        }
        if (++count == MOST_LINES + 1) {
            errors.add(ImportError.of(found.line(), "", Rule.IMPORT_ENTRY_TOO_LONG, MOST_LINES));
        }
        if (found.imported().isEmpty() || count > MOST_LINES) {
            whole = false;
        } else {
            add(found.imported().get());
        }
        return ended;
    }

    /** Returns the entry that the lines up to here are part of. */
    Optional<ImportedEntry> end() {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (whole && balance.signum() != 0 && unbalanced.size() < MOST_REMEMBERED) {
            unbalanced.putIfAbsent(key.get(), firstLine);
        }
        var entry = new ImportedEntry(firstLine, lines, whole);
        key = Optional.empty();
        return Optional.of(entry);
    }

    /** Says that the entry has lines that nobody will ever read. */
    void cut() {
        whole = false;
    }

    private void begin(FoundLine found) {
        key = Optional.of(found.key());
        lines = new ArrayList<>();
        firstLine = found.line();
        count = 0;
        whole = true;
        balance = BigDecimal.ZERO;
        var before = unbalanced.get(found.key());
        if (before != null && !found.key().number().isEmpty()) {
            errors.add(ImportError.of(found.line(), "", Rule.IMPORT_ENTRY_SCATTERED, before));
        }
    }

    private void add(ImportedLine line) {
        lines.add(line);
        balance = balance.add(line.debit()).subtract(line.credit());
    }

    private boolean hasEnded() {
        return key.filter(each -> each.number().isEmpty()).isPresent()
                && whole
                && lines.size() > 1
                && balance.signum() == 0;
    }
}
