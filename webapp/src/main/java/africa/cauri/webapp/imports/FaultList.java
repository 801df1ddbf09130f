package africa.cauri.webapp.imports;

import africa.cauri.domain.intake.ImportFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults of a file from all sides: the first by line, and how many there are. */
final class FaultList {
    private final List<ImportFault> first = new ArrayList<>();
    private long total;

    void add(ImportFault fault) {
        total++;
        if (first.size() < ImportFault.KEPT) {
            first.add(fault);
        }
    }

    void addAll(List<ImportFault> faults) {
        faults.forEach(this::add);
    }

    /** Puts those that reading the file has shown among those of the books. */
    void addReading(ImportErrors errors) {
        errors.first().stream()
                .map(error -> ImportFault.of(error.line(), error.column(), error.rule(), error.args()))
                .forEach(first::add);
        total += errors.total();
    }

    long total() {
        return total;
    }

    List<ImportFault> first() {
        return first.stream()
                .sorted(Comparator.comparing(ImportFault::line))
                .limit(ImportFault.KEPT)
                .toList();
    }
}
