package africa.cauri.webapp.imports.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** A text in the encoding that its bytes were found to have. Read once for that, then as often as it is opened. */
public final class TextFile {

    private final ByteSource source;
    private final TextEncoding encoding;

    private TextFile(ByteSource source, TextEncoding encoding) {
        this.source = source;
        this.encoding = encoding;
    }

    /** Reads all the bytes once, and keeps none. */
    public static TextFile of(ByteSource source) throws IOException {
        return new TextFile(source, TextEncoding.of(source));
    }

    /** Returns the name of the encoding, as the standards write it: UTF-8, UTF-16LE, ISO-8859-15, windows-1252. */
    public String encoding() {
        return encoding.charset().name();
    }

    /** Returns the first line, without its end; empty if there is none. */
    public String firstLine() throws IOException {
        try (var reader = new BufferedReader(open())) {
            var line = reader.readLine();
            return line == null ? "" : line;
        }
    }

    /** Opens the text at its beginning. Reading throws {@link Unreadable} at the first character that no text has. */
    Reader open() throws IOException {
        return CheckedReader.open(source, encoding);
    }
}
