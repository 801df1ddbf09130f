package africa.cauri.webapp.api.body;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The CSV file that a program sent. */
public final class CsvBody implements Body {
    private final byte[] raw;

    CsvBody(byte[] raw) {
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
