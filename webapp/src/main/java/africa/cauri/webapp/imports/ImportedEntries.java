package africa.cauri.webapp.imports;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.webapp.imports.table.CsvRows;
import africa.cauri.webapp.imports.table.Rows;
import africa.cauri.webapp.imports.table.TextFile;
import africa.cauri.webapp.imports.table.Unreadable;
import africa.cauri.webapp.imports.table.XlsxRows;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The entries of a file, read one after the other.
 *
 * <p>A fault of the file never throws: it is noted, and reading goes on after it where that is possible. So a dry run
 * takes all the entries and then shows {@link #errors()}; they are complete once there is no next entry. A file with an
 * error is not to be posted, not even in part.
 */
public final class ImportedEntries implements Iterator<ImportedEntry>, Closeable {

    private final ImportErrors errors = new ImportErrors();
    private final ImportErrors notices = new ImportErrors();
    private final EntryGrouping grouping = new EntryGrouping(errors);
    private Lines lines = Lines.NONE;
    private Optional<ImportedEntry> next = Optional.empty();
    private boolean ended;
    private boolean anyLine;

    private ImportedEntries() {}

    /**
     * Begins to read a file.
     *
     * @param file stays as it is until this is closed; a text is read through once before this returns
     * @throws IOException if the disk fails, never because of what the file says
     */
    public static ImportedEntries open(Path file, ImportFormat format) throws IOException {
        var entries = new ImportedEntries();
        entries.begin(file, format);
        return entries;
    }

    /** Says what the file brings, by its columns. */
    public ImportContent content() {
        return lines.content();
    }

    /** Returns what is wrong with the file, as far as it was read. */
    public ImportErrors errors() {
        return errors;
    }

    /** Returns what is worth knowing and no fault: columns and lines that are not taken. */
    public ImportErrors notices() {
        return notices;
    }

    /** {@inheritDoc} Throws {@link UncheckedIOException} if the disk fails. */
    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            advance();
        }
        return next.isPresent();
    }

    @Override
    public ImportedEntry next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var entry = next.orElseThrow();
        next = Optional.empty();
        return entry;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private void begin(Path file, ImportFormat format) throws IOException {
        try {
            lines = open(file, format, errors, notices);
        } catch (Unreadable damaged) {
            refuse(damaged);
        }
        ended = !errors.isEmpty();
    }

    private void advance() {
        try {
            var line = lines.next();
            anyLine |= line.isPresent();
            ended = line.isEmpty();
            next = line.isPresent() ? grouping.add(line.get()) : grouping.end();
        } catch (Unreadable damaged) {
            refuse(damaged);
            grouping.cut();
            next = grouping.end();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        if (ended && !anyLine && errors.isEmpty()) {
            errors.add(ImportError.of(0, "", Rule.IMPORT_NO_LINES));
        }
    }

    private void refuse(Unreadable damaged) {
        ended = true;
        errors.add(new ImportError(damaged.line(), "", damaged.rule(), damaged.args()));
    }

    private static Lines open(Path file, ImportFormat format, ImportErrors errors, ImportErrors notices)
            throws IOException {
        if (format == ImportFormat.XLSX) {
            return TableLines.open(format, XlsxRows.open(file), errors, notices);
        }
        var text = TextFile.of(() -> Files.newInputStream(file));
        if (format == ImportFormat.SAGE_PNM) {
            return new PnmLines(text, errors, notices);
        }
        return TableLines.open(format, rows(text, format), errors, notices);
    }

    private static Rows rows(TextFile text, ImportFormat format) throws IOException {
        var firstLine = text.firstLine();
        var separator = Separator.of(firstLine).character();
        if (format == ImportFormat.FEC) {
            return CsvRows.unquoted(text, separator);
        }
        var rows = CsvRows.quoted(text, separator);
        if (Separator.isDeclaredBy(firstLine)) {
            rows.next();
        }
        return rows;
    }
}
