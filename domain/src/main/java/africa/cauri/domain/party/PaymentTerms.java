package africa.cauri.domain.party;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a third party pays, or is paid: "30 jours fin de mois le 10".
 *
 * @param days counted from the date of the document
 * @param endOfMonth whether the month in which these days end counts to its end
 * @param dayOfMonth the day on which payments are made: the next one that comes, of the following month after an end
 *     of month; the last day of a month that is shorter
 */
public record PaymentTerms(int days, boolean endOfMonth, Optional<Integer> dayOfMonth) {

    /** On the day of the document. */
    public static final PaymentTerms AT_ONCE = new PaymentTerms(0, false, Optional.empty());

    static final int MOST_DAYS = 3650;

    private static final int LONGEST_MONTH = 31;

    /** Returns the day on which a document of that date falls due. */
    public LocalDate dueDate(LocalDate documentDate) {
        var due = documentDate.plusDays(days);
        if (endOfMonth) {
            var nextMonth = due.withDayOfMonth(1).plusMonths(1);
            return dayOfMonth.map(day -> on(day, nextMonth)).orElse(nextMonth.minusDays(1));
        }
        return dayOfMonth.map(day -> nextOn(day, due)).orElse(due);
    }

    List<Violation> check() {
        var violations = new ArrayList<Violation>();
        if (days < 0 || days > MOST_DAYS) {
            violations.add(Rule.PAYMENT_DAYS_WRONG.broken(days, MOST_DAYS));
        }
        dayOfMonth
                .filter(day -> day < 1 || day > LONGEST_MONTH)
                .ifPresent(day -> violations.add(Rule.PAYMENT_DAY_WRONG.broken(day)));
        return violations;
    }

    private static LocalDate nextOn(int day, LocalDate from) {
        var inThatMonth = on(day, from);
        return inThatMonth.isBefore(from) ? on(day, from.withDayOfMonth(1).plusMonths(1)) : inThatMonth;
    }

    private static LocalDate on(int day, LocalDate month) {
        return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
    }
}
