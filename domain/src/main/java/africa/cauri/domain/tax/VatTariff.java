package africa.cauri.domain.tax;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All the codes of the books with all their rates, as they were at one moment. Never changes. */
public final class VatTariff {

    private final Map<String, VatCodeRow> codes = new LinkedHashMap<>();

    public VatTariff(Collection<VatCodeRow> rows) {
        rows.forEach(row -> codes.put(row.code(), row));
    }

    /** Returns every code, closed ones too, in the order they were given in. */
    public List<VatCodeRow> codes() {
        return List.copyOf(codes.values());
    }

    public Optional<VatCodeRow> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** Returns what the code says on the day of a document; empty if there is no such code. */
    public Optional<VatTerms> find(String code, LocalDate day) {
        return find(code).map(row -> row.on(day));
    }

    /** Returns what each code says on the day of a document. */
    public List<VatTerms> on(LocalDate day) {
        return codes.values().stream().map(row -> row.on(day)).toList();
    }
}
