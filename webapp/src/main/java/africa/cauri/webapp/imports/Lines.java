package africa.cauri.webapp.imports;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The lines of a file, one after the other, whatever its format. */
interface Lines extends Closeable {

    /** Those of a file that cannot be read at all. */
    Lines NONE = new Lines() {
        @Override
        public Optional<FoundLine> next() {
            return Optional.empty();
        }

        @Override
        public void close() {}
    };

    /**
     * Returns the next line, or nothing after the last one.
     *
     * @throws africa.cauri.webapp.imports.table.Unreadable if the file cannot be read beyond it
     */
    Optional<FoundLine> next() throws IOException;

    default ImportContent content() {
        return ImportContent.ENTRIES;
    }
}
