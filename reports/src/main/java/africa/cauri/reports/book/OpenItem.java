package africa.cauri.reports.book;

import africa.cauri.domain.kernel.Money;
import africa.cauri.domain.matching.MatchableLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A line that is open on a day.
 *
 * @param due its due date, or the date of its document for want of one
 * @param overdue days since then; zero or less if it is not overdue
 */
public record OpenItem(MatchableLine line, LocalDate due, long overdue) {

    static OpenItem of(MatchableLine line, LocalDate day) {
        var due = line.dueDate().orElse(line.documentDate());
        return new OpenItem(line, due, ChronoUnit.DAYS.between(due, day));
    }

    /** Debit less credit. */
    public Money amount() {
        return line.debit().subtract(line.credit());
    }
}
