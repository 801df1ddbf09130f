package africa.cauri.domain.template.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.template.Answers;
import africa.cauri.domain.template.TemplateId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecurringRulesTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final Rhythm MONTHLY = new Rhythm(1, Rhythm.Unit.MONTHS, 5);

    @Test
    void a_sound_one_breaks_no_rule() {
        assertThat(broken("Loyer", "LOYER {annee}-{mm}", schedule(MONTHLY, FROM, null, 0)))
                .isEmpty();
    }

    @Test
    void name_and_reference_must_be_there_and_have_known_places() {
        assertThat(broken(" ", "", schedule(MONTHLY, FROM, null, 0)))
                .containsExactly(violation(Rule.TEXT_MISSING, "name"), violation(Rule.TEXT_MISSING, "reference"));
        assertThat(broken("Loyer", "{an}", schedule(MONTHLY, FROM, null, 0)))
                .containsExactly(violation(Rule.PLACEHOLDER_UNKNOWN, "reference", "{an}"));
    }

    @Test
    void a_rhythm_has_limits() {
        assertThat(broken(schedule(new Rhythm(0, Rhythm.Unit.MONTHS, 0), FROM, null, -1)))
                .containsExactly(
                        violation(Rule.RHYTHM_WRONG, 0, 99),
                        violation(Rule.RHYTHM_DAY_WRONG, 0, 31),
                        violation(Rule.RECURRING_TIMES_WRONG, -1, 9999));
        assertThat(broken(schedule(new Rhythm(100, Rhythm.Unit.WEEKS, 8), FROM, null, 10_000)))
                .containsExactly(
                        violation(Rule.RHYTHM_WRONG, 100, 99),
                        violation(Rule.RHYTHM_DAY_WRONG, 8, 7),
                        violation(Rule.RECURRING_TIMES_WRONG, 10_000, 9999));
    }

    @Test
    void days_are_those_of_people_and_in_order() {
        assertThat(broken(schedule(MONTHLY, LocalDate.MIN, LocalDate.MAX, 0)))
                .extracting(Violation::rule)
                .containsExactly(Rule.RECURRING_DAY_WRONG, Rule.RECURRING_DAY_WRONG);
        assertThat(broken(schedule(MONTHLY, FROM, FROM.minusDays(1), 0)))
                .containsExactly(violation(Rule.DATES_IN_WRONG_ORDER, FROM, FROM.minusDays(1)));
    }

    @Test
    void one_that_never_comes_is_refused() {
        assertThat(broken(schedule(MONTHLY, FROM, FROM.plusDays(3), 0)))
                .containsExactly(violation(Rule.RECURRING_NEVER));
    }

    private static List<Violation> broken(Schedule schedule) {
        return broken("Loyer", "LOYER {numero}", schedule);
    }

    private static List<Violation> broken(String name, String reference, Schedule schedule) {
        return RecurringRules.violations(
                new RecurringForm(name, new TemplateId(1), Answers.none(), reference, schedule, RecurringMode.POST));
    }

    private static Schedule schedule(Rhythm rhythm, LocalDate from, LocalDate until, int times) {
        return new Schedule(rhythm, from, Optional.ofNullable(until), times);
    }

    private static Violation violation(Rule rule, Object... args) {
        return new Violation(rule, 0, List.of(args));
    }
}
