package africa.cauri.domain.journal;

import africa.cauri.domain.journal.Chains.JournalYear;
import africa.cauri.domain.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The periods that drafts may fall into, in their order. */
record Calendar(List<Period> periods) {

    Optional<Period> periodOf(LocalDate day) {
        return periods.stream().filter(period -> period.contains(day)).findFirst();
    }

    /** The first day from that one on whose period is not closed. */
    Optional<LocalDate> firstOpenDay(LocalDate from) {
        return periods.stream()
                .filter(period -> !period.isClosed())
                .filter(period -> !period.until().isBefore(from))
                .findFirst()
                .map(period -> period.contains(from) ? from : period.from());
    }

    /**
     * The day under which the draft will be entered: the one it asks for, or else its document's, moved to the first
     * open day if that is closed (AUDCIF art. 22).
     */
    Optional<LocalDate> accountingDate(Draft draft) {
        if (draft.accountingDate().isPresent()) {
            return draft.accountingDate();
        }
        return draft.documentDate().flatMap(day -> periodOf(day).isEmpty() ? Optional.of(day) : firstOpenDay(day));
    }

    Optional<Period> period(Draft draft) {
        return accountingDate(draft).flatMap(this::periodOf);
    }

    Optional<JournalYear> chain(Draft draft) {
        return period(draft).map(period -> new JournalYear(draft.journal(), period.fiscalYear()));
    }
}
