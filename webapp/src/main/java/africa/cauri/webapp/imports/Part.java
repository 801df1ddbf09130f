package africa.cauri.webapp.imports;

import java.util.ArrayList;
import java.util.List;

/** Some entries of a file that follow each other, as many as are checked, or written in one transaction, at once. */
final class Part {
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_LINES = 5000;

    private final List<ImportedEntry> sound = new ArrayList<>();
    private int read;
    private int lines;

    /**
     * Reads the next entries, and says whether there were any.
     *
     * @param after the line up to which they are passed over
     */
    boolean fill(ImportedEntries imported, long after) {
        while (read < MOST_ENTRIES && lines < MOST_LINES && imported.hasNext()) {
            var entry = imported.next();
            if (entry.firstLine() <= after) {
                continue;
            }
            read++;
            lines += entry.lines().size();
            if (entry.isWhole() && !entry.lines().isEmpty()) {
                sound.add(entry);
            }
        }
        return read > 0;
    }

    /** How many entries were read. */
    int read() {
        return read;
    }

    /** Those that could be read as a whole. */
    List<ImportedEntry> sound() {
        return sound;
    }

    /** The line on which the last of them begins. */
    long until() {
        return sound.get(sound.size() - 1).firstLine();
    }
}
