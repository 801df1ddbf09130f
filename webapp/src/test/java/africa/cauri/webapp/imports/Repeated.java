package africa.cauri.webapp.imports;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** A stream of many lines that are made while they are read. */
final class Repeated extends InputStream {

    private final int count;
    private final IntFunction<String> line;
    private int made;
    private ByteArrayInputStream current = text("");

    private Repeated(int count, IntFunction<String> line) {
        this.count = count;
        this.line = line;
    }

    /** Returns so many thousands of lines, each made from its number, counted from 0. */
    static InputStream thousands(int thousands, IntFunction<String> line) {
        return new Repeated(thousands * 1000, line);
    }

    static ByteArrayInputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("one byte at a time");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        int filled = 0;
        while (filled < length) {
            int found = readLine(buffer, offset + filled, length - filled);
            if (found < 0) {
                return filled == 0 ? -1 : filled;
            }
            filled += found;
        }
        return filled;
    }

    private int readLine(byte[] buffer, int offset, int length) {
        if (current.available() == 0) {
            if (made == count) {
                return -1;
            }
            current = text(line.apply(made++));
        }
        return current.read(buffer, offset, length);
    }
}
