package africa.cauri.domain.period;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be so before a period is closed for ever. */
final class ClosingRules {

    private ClosingRules() {}

    /**
     * What the rules look at.
     *
     * @param years all of them, the oldest first
     * @param earliest the first of all periods that is not closed
     * @param drafts those of documents up to the last day of the period
     * @param unfinishedImport the name of a file that is half in the books
     */
    record Surroundings(
            List<FiscalYear> years,
            Optional<Period> earliest,
            DraftsLeft drafts,
            Optional<String> unfinishedImport,
            LocalDate today) {}

    /** Returns every rule that closing the period breaks. */
    static List<Violation> violations(Period period, Surroundings books) {
        if (period.isClosed()) {
            return List.of(Rule.PERIOD_ALREADY_CLOSED.broken(period.from()));
        }
        return Stream.of(
                        earlier(period, books),
                        over(period, books.today()),
                        withYear(period, books),
                        drafts(books.drafts()),
                        books.unfinishedImport().map(Rule.IMPORT_UNFINISHED::broken),
                        yearBefore(period, books))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Violation> earlier(Period period, Surroundings books) {
        return books.earliest()
                .filter(earliest -> earliest.from().isBefore(period.from()))
                .map(earliest -> Rule.EARLIER_PERIOD_OPEN.broken(period.from(), earliest.from()));
    }

    private static Optional<Violation> over(Period period, LocalDate today) {
        return today.isAfter(period.until())
                ? Optional.empty()
                : Optional.of(Rule.PERIOD_NOT_OVER.broken(period.until()));
    }

    private static Optional<Violation> withYear(Period period, Surroundings books) {
        var isLast = books.years().stream().anyMatch(year -> year.until().equals(period.until()));
        return isLast ? Optional.of(Rule.PERIOD_CLOSES_WITH_YEAR.broken(period.from())) : Optional.empty();
    }

    static Optional<Violation> drafts(DraftsLeft left) {
        return left.oldest().map(oldest -> Rule.DRAFTS_LEFT.broken(left.count(), oldest));
    }

    /** The opening entries that the closing of the year before makes are dated in the first period. */
    private static Optional<Violation> yearBefore(Period period, Surroundings books) {
        return books.years().stream()
                .filter(year -> year.until().isBefore(period.fiscalYear()) && year.isOpen())
                .findFirst()
                .map(year -> Rule.EARLIER_YEAR_OPEN.broken(period.fiscalYear(), year.from()));
    }
}
