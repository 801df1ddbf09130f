package africa.cauri.webapp.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes bytes on until there are too many of them, and then throws {@link FileTooLarge}. */
public final class LimitedStream extends FilterInputStream {
    private final long most;
    private long passed;

    public LimitedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int found = super.read();
        if (found >= 0) {
            pass(1);
        }
        return found;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int found = super.read(buffer, offset, length);
        if (found > 0) {
            pass(found);
        }
        return found;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void pass(int bytes) throws FileTooLarge {
        passed += bytes;
        if (passed > most) {
            throw new FileTooLarge(most);
        }
    }
}
