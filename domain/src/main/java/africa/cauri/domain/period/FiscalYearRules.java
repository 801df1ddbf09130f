package africa.cauri.domain.period;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the dates of a first fiscal year must respect. */
public final class FiscalYearRules {

    /** The revised SYSCOHADA is in force for the accounts of single entities since that day. */
    public static final LocalDate SYSCOHADA_IN_FORCE = LocalDate.of(2018, 1, 1);

    /** AUDCIF art. 7: a first year begun in the second half may run to the end of the next calendar year. */
    public static final int LONGEST_IN_MONTHS = 18;

    private FiscalYearRules() {}

    /** Returns every rule that these dates break, in order of precedence; both days belong to the year. */
    public static List<Violation> violations(LocalDate from, LocalDate until) {
        return Stream.of(startsUnderSyscohada(from), endsAfterStart(from, until), isShortEnough(from, until))
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
