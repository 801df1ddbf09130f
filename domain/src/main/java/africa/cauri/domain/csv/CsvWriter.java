package africa.cauri.domain.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a table as {@link CsvFile} reads it. Spreadsheets know by the byte order mark that it is UTF-8. */
public final class CsvWriter {

    private static final String NEW_LINE = "\r\n";

    private final Writer writer;

    /** Begins a table; the stream stays open when it ends. */
    public CsvWriter(OutputStream bytes, List<String> columns) {
        writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        write("\uFEFF" + String.join(";", columns) + NEW_LINE);
    }

    /** Writes a row: a yes or no as 1 or 0, all else as its text. */
    public void row(Object... values) {
        write(Arrays.stream(values).map(CsvWriter::text).collect(Collectors.joining(";")) + NEW_LINE);
    }

    /** Hands on what is written so far. */
    public void flush() {
        try {
            writer.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "1" : "0";
        }
        var text = CsvFormula.marked(value.toString());
        return text.matches("(?s).*[;\"\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
