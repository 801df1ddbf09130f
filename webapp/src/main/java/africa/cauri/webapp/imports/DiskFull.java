package africa.cauri.webapp.imports;

import java.io.IOException;

/** There is no room for the file. */
public final class DiskFull extends IOException {
    private static final long serialVersionUID = 1L;

    DiskFull(IOException cause) {
        super(cause);
    }
}
