package africa.cauri.webapp.imports.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a text stand for characters: found by reading them all once.
 *
 * <p>A byte order mark decides. Without one it is UTF-8 if every byte is. A text with bytes that are not is one of the
 * older ones, unless it has at least as many good characters of several bytes as bad bytes: those do not come about by
 * chance, so it is an UTF-8 that was damaged, and reading it will meet the bad byte. Of the older ones, Windows-1252
 * alone has characters at 0x80 to 0x9F; where none is used it is ISO 8859-15, as the article A47 A-1 of the French
 * Livre des procédures fiscales asks of a FEC.
 *
 * @param mark the number of bytes of the byte order mark
 */
record TextEncoding(Charset charset, int mark) {

    private static final int BUFFER = 1 << 16;
    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static TextEncoding of(ByteSource source) throws IOException {
        try (var in = source.open()) {
            var buffer = new byte[BUFFER];
            int length = in.readNBytes(buffer, 0, BUFFER);
            if (begins(buffer, length, 0xEF, 0xBB, 0xBF)) {
                return new TextEncoding(StandardCharsets.UTF_8, 3);
            }
            if (begins(buffer, length, 0xFF, 0xFE)) {
                return new TextEncoding(StandardCharsets.UTF_16LE, 2);
            }
            if (begins(buffer, length, 0xFE, 0xFF)) {
                return new TextEncoding(StandardCharsets.UTF_16BE, 2);
            }
            var bytes = new Utf8Census();
            for (; length > 0; length = in.read(buffer)) {
                bytes.count(buffer, length);
            }
            bytes.end();
            return new TextEncoding(withoutMark(bytes), 0);
        }
    }

    private static Charset withoutMark(Utf8Census bytes) {
        if (bytes.malformed() == 0 || bytes.sequences() >= bytes.malformed()) {
            return StandardCharsets.UTF_8;
        }
        return bytes.hasControls() ? WINDOWS : LATIN_9;
    }

    private static boolean begins(byte[] buffer, int length, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= length || (buffer[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
