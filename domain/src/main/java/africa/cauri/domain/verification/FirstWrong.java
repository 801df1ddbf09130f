package africa.cauri.domain.verification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The first wrong row of each check, as they are found. */
final class FirstWrong {

    private final Map<BooksCheck, WrongRow> found = new EnumMap<>(BooksCheck.class);

    void see(BooksCheck check, boolean isRight, Supplier<WrongRow> row) {
        if (!isRight) {
            found.computeIfAbsent(check, unused -> row.get());
        }
    }

    void see(BooksCheck check, Optional<WrongRow> wrong) {
        wrong.ifPresent(row -> found.putIfAbsent(check, row));
    }

    List<ProvenCheck> checks() {
        return Stream.of(BooksCheck.values())
                .map(check -> new ProvenCheck(check, Optional.ofNullable(found.get(check))))
                .toList();
    }
}
