package africa.cauri.webapp.imports.table;

/** Counts what a stream of bytes would be as UTF-8 (RFC 3629): good characters of several bytes, and bytes of none. */
final class Utf8Census {

    private static final int ASCII_END = 0x80;
    private static final int CONTROLS_END = 0xA0;
    private static final int LEADS_BEGIN = 0xC2;

    private long sequences;
    private long malformed;
    private boolean controls;

    /** How many bytes the character that has begun still needs, and what the next of them may be. */
    private int missing;

    private int least;
    private int most;

    void count(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            if (missing > 0 || buffer[i] < 0) {
                count(buffer[i] & 0xFF);
            }
        }
    }

    void end() {
        if (missing > 0) {
            malformed++;
        }
    }

    long sequences() {
        return sequences;
    }

    long malformed() {
        return malformed;
    }

    /** Says whether a byte of 0x80 to 0x9F was seen: a control character in ISO 8859, a printed one in Windows. */
    boolean hasControls() {
        return controls;
    }

    private void count(int next) {
        controls |= next >= ASCII_END && next < CONTROLS_END;
        if (missing > 0 && next >= least && next <= most) {
            continues();
            return;
        }
        if (missing > 0) {
            malformed++;
            missing = 0;
        }
        if (next >= ASCII_END) {
            begins(next);
        }
    }

    private void continues() {
        least = ASCII_END;
        most = 0xBF;
        if (--missing == 0) {
            sequences++;
        }
    }

    /** No character in more bytes than it needs, none of the surrogates, none beyond U+10FFFF. */
    private void begins(int lead) {
        if (lead < LEADS_BEGIN || lead > 0xF4) {
            malformed++;
            return;
        }
        missing = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : ASCII_END;
        most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    }
}
