package africa.cauri.domain.period;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the dates of a fiscal year must respect: the first, and those that follow. */
public final class FiscalYearRules {

    /** The revised SYSCOHADA is in force for the accounts of single entities since that day. */
    public static final LocalDate SYSCOHADA_IN_FORCE = LocalDate.of(2018, 1, 1);

    /** AUDCIF art. 7: a first year begun in the second half may run to the end of the next calendar year. */
    public static final int LONGEST_IN_MONTHS = 18;

    private FiscalYearRules() {}

    /** Returns every rule that the dates of a first year break, in order; both days belong to the year. */
    public static List<Violation> violations(LocalDate from, LocalDate until) {
        return Stream.of(startsUnderSyscohada(from), endsAfterStart(from, until), isShortEnough(from, until))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Returns every rule that the dates of a year after the last one break: it begins on the next day, and lasts
     * twelve months. Only the first may be shorter or longer (AUDCIF art. 7).
     */
    static List<Violation> following(FiscalYear last, LocalDate from, LocalDate until) {
        var begins = last.until().plusDays(1);
        var ends = from.plusYears(1).minusDays(1);
        return Stream.of(
                        from.equals(begins)
                                ? Optional.<Violation>empty()
                                : Optional.of(Rule.FISCAL_YEAR_NOT_NEXT.broken(from, begins)),
                        until.equals(ends)
                                ? Optional.<Violation>empty()
                                : Optional.of(Rule.FISCAL_YEAR_NOT_TWELVE_MONTHS.broken(until, ends)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Violation> startsUnderSyscohada(LocalDate from) {
        return from.isBefore(SYSCOHADA_IN_FORCE)
                ? Optional.of(Rule.FISCAL_YEAR_BEFORE_SYSCOHADA.broken(from, SYSCOHADA_IN_FORCE))
                : Optional.empty();
    }

    private static Optional<Violation> endsAfterStart(LocalDate from, LocalDate until) {
        return until.isAfter(from)
                ? Optional.empty()
                : Optional.of(Rule.FISCAL_YEAR_ENDS_BEFORE_IT_STARTS.broken(from, until));
    }

    private static Optional<Violation> isShortEnough(LocalDate from, LocalDate until) {
        var latest = from.plusMonths(LONGEST_IN_MONTHS).minusDays(1);
        return until.isAfter(latest) ? Optional.of(Rule.FISCAL_YEAR_TOO_LONG.broken(until, latest)) : Optional.empty();
    }
}
