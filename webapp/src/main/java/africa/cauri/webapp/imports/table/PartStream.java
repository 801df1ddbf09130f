package africa.cauri.webapp.imports.table;

import africa.cauri.domain.kernel.Rule;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * One part of a workbook while it is unpacked, refused as soon as it is none that a spreadsheet writes: too large,
 * packed too well, one endless tag or text, or anything that begins with {@code <!} or {@code <?}, which are the
 * definitions of entities, the comments and the instructions that an XML parser would keep in memory or follow.
 */
final class PartStream extends FilterInputStream {

    /** Real sheets are packed to a tenth, endless repetition to a thousandth. */
    static final int MOST_RATIO = 200;

    /** So much is never too much, however well it is packed. */
    static final long ALWAYS_ALLOWED = 10L << 20;

    /** The longest tag, or text between two tags. */
    static final int LONGEST_RUN = 1 << 20;

    /** The declaration of XML stands at the beginning, behind a byte order mark at most. */
    private static final int MARK = 4;

    private final long most;
    private long count;
    private int run;
    private boolean afterBracket;

    /**
     * Limits a part.
     *
     * @param packed how many bytes of the file it takes
     * @param most how many bytes it may be, unpacked
     */
    PartStream(InputStream in, long packed, long most) {
        super(in);
        this.most = Math.min(most, Math.max(ALWAYS_ALLOWED, packed * MOST_RATIO));
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int found = super.read(buffer, offset, length);
        for (int i = offset; i < offset + found; i++) {
            check(buffer[i]);
        }
        if (count > most) {
            throw new Unreadable(0, Rule.IMPORT_WORKBOOK_TOO_LARGE);
        }
        return found;
    }

    @Override
    public long skip(long wanted) throws IOException {
        return wanted > 0 && read() >= 0 ? 1 : 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check(byte next) {
        boolean instruction = next == '?' && count > MARK;
        count++;
        if (next == 0 || (afterBracket && (next == '!' || instruction))) {
            throw new Unreadable(0, Rule.IMPORT_WORKBOOK_DAMAGED);
        }
        afterBracket = next == '<';
        run = afterBracket ? 0 : run + 1;
        if (run > LONGEST_RUN) {
            throw new Unreadable(0, Rule.IMPORT_WORKBOOK_TOO_LARGE);
        }
    }
}
