package africa.cauri.domain.template.recurring;

import static africa.cauri.domain.kernel.Rule.DATES_IN_WRONG_ORDER;
import static africa.cauri.domain.kernel.Rule.RECURRING_DAY_WRONG;
import static africa.cauri.domain.kernel.Rule.RECURRING_NEVER;
import static africa.cauri.domain.kernel.Rule.RECURRING_TIMES_WRONG;
import static africa.cauri.domain.kernel.Rule.RHYTHM_DAY_WRONG;
import static africa.cauri.domain.kernel.Rule.RHYTHM_WRONG;

import africa.cauri.domain.kernel.TextRules;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.template.LabelPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a recurring entry must respect, apart from what its template asks. */
public final class RecurringRules {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_REFERENCE = 60;
    public static final int LONGEST_REASON = 300;

    private RecurringRules() {}

    /** Returns every rule that the form breaks. */
    public static List<Violation> violations(RecurringForm form) {
        var violations = new ArrayList<>(TextRules.required("name", form.name(), LONGEST_NAME));
        violations.addAll(TextRules.required("reference", form.reference(), LONGEST_REFERENCE));
        violations.addAll(LabelPattern.violations(0, "reference", form.reference()));
        var wrong = violations(form.schedule());
        violations.addAll(wrong);
        if (wrong.isEmpty() && form.schedule().first().isEmpty()) {
            violations.add(RECURRING_NEVER.broken());
        }
        return violations;
    }

    private static List<Violation> violations(Schedule schedule) {
        var violations = new ArrayList<Violation>();
        var rhythm = schedule.rhythm();
        if (rhythm.every() < 1 || rhythm.every() > Rhythm.MOST) {
            violations.add(RHYTHM_WRONG.broken(rhythm.every(), Rhythm.MOST));
        }
        if (rhythm.day() < 1 || rhythm.day() > rhythm.unit().lastDay()) {
            violations.add(RHYTHM_DAY_WRONG.broken(rhythm.day(), rhythm.unit().lastDay()));
        }
        if (schedule.times() < 0 || schedule.times() > Schedule.MOST_TIMES) {
            violations.add(RECURRING_TIMES_WRONG.broken(schedule.times(), Schedule.MOST_TIMES));
        }
        Stream.concat(Stream.of(schedule.from()), schedule.until().stream())
                .filter(day -> day.isBefore(Schedule.EARLIEST) || day.isAfter(Schedule.LATEST))
                .map(day -> RECURRING_DAY_WRONG.broken(day, Schedule.EARLIEST, Schedule.LATEST))
                .forEach(violations::add);
        schedule.until()
                .filter(until -> until.isBefore(schedule.from()))
                .map(until -> DATES_IN_WRONG_ORDER.broken(schedule.from(), until))
                .ifPresent(violations::add);
        return violations;
    }
}
