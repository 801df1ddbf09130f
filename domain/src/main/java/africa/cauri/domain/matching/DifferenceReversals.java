package africa.cauri.domain.matching;

import africa.cauri.domain.journal.Entries;
import africa.cauri.domain.journal.EntryDetails;
import africa.cauri.domain.journal.EntryId;
import africa.cauri.domain.journal.ReverseEntry;
import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.RuleBroken;
import africa.cauri.domain.period.Periods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Takes the entry of a difference back when its group is undone, unless that was done before. */
@ApplicationScoped
class DifferenceReversals {

    private final Entries entries;
    private final Periods periods;
    private final ReverseEntry reverseEntry;

    protected DifferenceReversals() {
        this(null, null, null);
    }

    @Inject
    DifferenceReversals(Entries entries, Periods periods, ReverseEntry reverseEntry) {
        this.entries = entries;
        this.periods = periods;
        this.reverseEntry = reverseEntry;
    }

    /**
     * Returns the entry that takes the difference back.
     *
     * @param date when to enter it; the difference's own date if it is missing
     * @throws RuleBroken if that is not in the difference's fiscal year, the year or the period is closed, or the
     *     reason is missing
     */
    EntryId reverse(EntryId difference, String reason, Optional<LocalDate> date) {
        var entry = entries.get(difference);
        if (entry.reversedBy().isPresent()) {
            return entry.reversedBy().get();
        }
        var day = date.orElse(entry.accountingDate());
        requireSameYear(entry, day);
        return reverseEntry.reverse(difference, day, reason).id();
    }

    /** AUDCIF art. 19: by negative amounts in the year of the entry; a difference of a closed year stays. */
    private void requireSameYear(EntryDetails entry, LocalDate day) {
        var year = periods.year(entry.fiscalYear());
        if (!year.isOpen() || !year.contains(day)) {
            throw new RuleBroken(List.of(Rule.MATCH_DIFFERENCE_OF_OTHER_YEAR.broken(year.from(), year.until())));
        }
    }
}
