package africa.cauri.webapp.imports.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The lines of a text as they are; blank ones are passed over. */
public final class TextLines implements Closeable {

    private final BufferedReader reader;
    private long line;

    public TextLines(TextFile text) throws IOException {
        reader = new BufferedReader(text.open());
    }

    /** Returns the next line that is not blank, without its end; nothing after the last one. */
    public Optional<String> next() throws IOException {
        for (var text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            if (!text.isBlank()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /** Returns the number of the line that was last returned, counted from 1. */
    public long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
