package africa.cauri.webapp.imports.table;

import africa.cauri.domain.kernel.Rule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;

/**
 * The characters of a text, refused at the first one that no text has: control characters, bytes that stand for no
 * character, and lines without an end. What stands before it is given out first.
 */
final class CheckedReader extends Reader {

    /** The longest line, in characters; less than what a field may have, so that the line is what is refused. */
    static final int LONGEST_LINE = CsvRows.LONGEST_FIELD / 2;

    private static final char UNDECODABLE = '\uFFFD';
    private static final char DELETE = 0x7F;
    private static final char C1_END = 0x9F;

    private final Reader reader;
    private long line = 1;
    private int position;
    private boolean afterReturn;
    private Optional<Unreadable> refusal = Optional.empty();

    private CheckedReader(Reader reader) {
        this.reader = reader;
    }

    static CheckedReader open(ByteSource source, TextEncoding encoding) throws IOException {
        var in = source.open();
        in.skipNBytes(encoding.mark());
        return new CheckedReader(new InputStreamReader(in, encoding.charset()));
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        int found = reader.read(buffer, offset, length);
        int good = check(buffer, offset, Math.max(found, 0));
        if (good < found && good == 0) {
            throw refusal.orElseThrow();
        }
        return good < found ? good : found;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Returns how many characters are good, and notes why the next one is not. */
    private int check(char[] buffer, int offset, int found) {
        for (int i = 0; i < found; i++) {
            char next = buffer[offset + i];
            position++;
            if (next < ' ' || next >= DELETE) {
                refusal = special(next);
            }
            if (position > LONGEST_LINE) {
                refusal = Optional.of(new Unreadable(line, Rule.IMPORT_LINE_TOO_LONG, LONGEST_LINE));
            }
            if (refusal.isPresent()) {
                return i;
            }
            if (next != '\n') {
                afterReturn = next == '\r';
            }
        }
        return found;
    }

    private Optional<Unreadable> special(char next) {
        if (next == '\n' || next == '\r') {
            line += next == '\n' && afterReturn ? 0 : 1;
            position = 0;
            afterReturn = false;
            return Optional.empty();
        }
        if (next == '\t' || (next > C1_END && next != UNDECODABLE && next < '\uFFFE')) {
            return Optional.empty();
        }
        var code = String.format(Locale.ROOT, "U+%04X", (int) next);
        return Optional.of(new Unreadable(line, Rule.IMPORT_BAD_CHARACTER, position, code));
    }
}
