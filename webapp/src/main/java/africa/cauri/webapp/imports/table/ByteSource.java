package africa.cauri.webapp.imports.table;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once, from their beginning each time. */
@FunctionalInterface
public interface ByteSource {
    /** Opens the bytes at their beginning; the caller closes them. */
    InputStream open() throws IOException;
}
