package africa.cauri.webapp.api.body;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that a program sent and that needs no other store meanwhile. */
public final class FileBody implements Body {
    private final byte[] raw;

    FileBody(byte[] raw) {
        this.raw = raw;
    }

    @Override
    public byte[] raw() {
        return raw.clone();
    }

    /** The file from its beginning. */
    public InputStream stream() {
        return new ByteArrayInputStream(raw);
    }
}
