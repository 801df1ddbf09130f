package africa.cauri.webapp.imports.table;

import africa.cauri.domain.kernel.Rule;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The rows of a text with separated fields, quoted as RFC 4180 says. A quoted field may hold separators and line ends;
 * the row's line is the one it begins on.
 */
public final class CsvRows implements Rows {

    /** The longest field, in characters. */
    static final int LONGEST_FIELD = 1 << 20;

    /** No text holds this one: it stands for no quotes at all. */
    private static final char NO_QUOTES = '\0';

    private final CellCollector collector;
    private final CloseableIterator<Row> rows;

    private CsvRows(TextFile text, char separator, char quote) throws IOException {
        collector = new CellCollector();
        rows = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .build(collector, text.open())
                .iterator();
    }

    public static CsvRows quoted(TextFile text, char separator) throws IOException {
        return new CsvRows(text, separator, '"');
    }

    /** Reads fields that have no quotes around them: a quote is a character like any other. */
    public static CsvRows unquoted(TextFile text, char separator) throws IOException {
        return new CsvRows(text, separator, NO_QUOTES);
    }

    @Override
    public Optional<Row> next() throws IOException {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                if (!row.isEmpty()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (CsvParseException badQuote) {
            throw refusal(badQuote);
        } catch (UncheckedIOException disk) {
            throw disk.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private Unreadable refusal(CsvParseException badQuote) {
        for (Throwable cause = badQuote; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable badCharacter) {
                return badCharacter;
            }
        }
        return new Unreadable(collector.line(), Rule.IMPORT_BAD_QUOTE, LONGEST_FIELD);
    }
}
