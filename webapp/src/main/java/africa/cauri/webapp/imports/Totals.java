package africa.cauri.webapp.imports;

import africa.cauri.domain.intake.ImportTotal;
import africa.cauri.domain.journal.Draft;
import africa.cauri.domain.journal.DraftLine;
import africa.cauri.domain.kernel.Currency;
import africa.cauri.domain.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What the sound entries of a file come to, by journal and month. */
final class Totals {

    private final Currency currency;
    private final Map<String, ImportTotal> byPlace = new TreeMap<>();
    private Optional<ImportTotal> all = Optional.empty();

    Totals(Currency currency) {
        this.currency = currency;
    }

    /**
     * Adds an entry.
     *
     * @throws ArithmeticException if the totals are more than money can be
     */
    void add(Draft draft) {
        draft.accountingDate().ifPresent(day -> add(draft, day.withDayOfMonth(1)));
    }

    private void add(Draft draft, LocalDate month) {
        var total = new ImportTotal(
                draft.journal(),
                month,
                1,
                draft.lines().size(),
                sum(draft, DraftLine::debit),
                sum(draft, DraftLine::credit));
        all = Optional.of(all.map(total::add).orElse(total));
        byPlace.merge(draft.journal() + " " + month, total, ImportTotal::add);
    }

    List<ImportTotal> list() {
        return List.copyOf(byPlace.values());
    }

    private Money sum(Draft draft, Function<DraftLine, Money> side) {
        return draft.lines().stream().map(side).reduce(Money.nil(currency), Money::add);
    }
}
