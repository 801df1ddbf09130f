package africa.cauri.webapp.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a stream, taken while somebody reads it. Two files of one hash are the same file.
 *
 * <p>A stream that was not read to its end has no hash. It cannot be marked; what is skipped counts.
 */
public final class ContentHash extends FilterInputStream {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = sha256();
    private String hash = "";

    public ContentHash(InputStream in) {
        super(in);
    }

    /** Copies a stream to its end, and returns its SHA-256 as 64 small hexadecimal digits. */
    public static String copy(InputStream from, OutputStream to) throws IOException {
        var hashing = new ContentHash(from);
        hashing.transferTo(to);
        return hashing.hash();
    }

    /**
     * Returns the SHA-256 as 64 small hexadecimal digits.
     *
     * @throws IllegalStateException before the end of the stream was read
     */
    public String hash() {
        if (hash.isEmpty()) {
            throw new IllegalStateException("not read to the end");
        }
        return hash;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int found = super.read(buffer, offset, length);
        if (found > 0) {
            digest.update(buffer, offset, found);
        } else if (found < 0 && hash.isEmpty()) {
            hash = HexFormat.of().formatHex(digest.digest());
        }
        return found;
    }

    @Override
    public long skip(long wanted) throws IOException {
        var skipped = new byte[(int) Math.min(BUFFER, Math.max(wanted, 0))];
        return Math.max(read(skipped, 0, skipped.length), 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
