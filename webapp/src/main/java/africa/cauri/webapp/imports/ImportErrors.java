package africa.cauri.webapp.imports;

import java.util.ArrayList;
import java.util.List;

/** The faults of a file as they are found: the first thousand, and how many there are. */
public final class ImportErrors {

    /** How many are kept. */
    public static final int KEPT = 1000;

    private final List<ImportError> first = new ArrayList<>();
    private long total;

    void add(ImportError error) {
        total++;
        if (first.size() < KEPT) {
            first.add(error);
        }
    }

    /** Returns those kept, in the order of the file. */
    public List<ImportError> first() {
        return List.copyOf(first);
    }

    /** Returns how many were found, kept or not. */
    public long total() {
        return total;
    }

    public boolean isEmpty() {
        return total == 0;
    }
}
