package africa.cauri.domain.template.recurring;

import static africa.cauri.domain.template.recurring.Rhythm.Unit.MONTHS;
import static africa.cauri.domain.template.recurring.Rhythm.Unit.QUARTERS;
import static africa.cauri.domain.template.recurring.Rhythm.Unit.WEEKS;
import static africa.cauri.domain.template.recurring.Rhythm.Unit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void the_thirty_first_is_the_last_day_of_every_month_and_comes_back() {
        assertThat(days(1, MONTHS, 31, "2027-11-30", "2028-04-30"))
                .containsExactly("2027-11-30", "2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30");
    }

    @Test
    void the_thirtieth_is_the_last_day_of_february_only() {
        assertThat(days(1, MONTHS, 30, "2026-01-01", "2026-04-30"))
                .containsExactly("2026-01-30", "2026-02-28", "2026-03-30", "2026-04-30");
    }

    @Test
    void the_twenty_ninth_of_february_comes_on_the_28th_in_other_years() {
        assertThat(days(1, YEARS, 29, "2024-02-29", "2028-12-31"))
                .containsExactly("2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29");
    }

    @Test
    void the_first_one_is_the_first_such_day_and_others_follow_from_there_across_years() {
        assertThat(days(1, MONTHS, 5, "2026-11-06", "2027-02-10"))
                .containsExactly("2026-12-05", "2027-01-05", "2027-02-05");
        assertThat(days(1, MONTHS, 5, "2026-11-05", "2026-12-31")).containsExactly("2026-11-05", "2026-12-05");
        assertThat(days(2, MONTHS, 31, "2026-12-15", "2027-05-31"))
                .containsExactly("2026-12-31", "2027-02-28", "2027-04-30");
    }

    @Test
    void quarters_are_three_months_from_the_first_one() {
        assertThat(days(1, QUARTERS, 31, "2026-01-31", "2026-12-31"))
                .containsExactly("2026-01-31", "2026-04-30", "2026-07-31", "2026-10-31");
        assertThat(days(2, QUARTERS, 15, "2026-02-01", "2027-03-01"))
                .containsExactly("2026-02-15", "2026-08-15", "2027-02-15");
    }

    @Test
    void weeks_are_counted_from_the_first_such_day_of_the_week() {
        assertThat(days(2, WEEKS, 1, "2026-12-15", "2027-01-31"))
                .containsExactly("2026-12-21", "2027-01-04", "2027-01-18");
        assertThat(days(1, WEEKS, 2, "2026-12-15", "2026-12-22")).containsExactly("2026-12-15", "2026-12-22");
    }

    @Test
    void the_last_day_and_the_number_of_times_end_it_whichever_comes_first() {
        var monthly = new Rhythm(1, MONTHS, 1);
        var from = LocalDate.of(2026, 1, 1);
        var far = LocalDate.of(2030, 1, 1);

        assertThat(new Schedule(monthly, from, Optional.of(LocalDate.of(2026, 3, 1)), 0).upTo(far))
                .hasSize(3);
        assertThat(new Schedule(monthly, from, Optional.of(LocalDate.of(2026, 3, 1)), 2).upTo(far))
                .hasSize(2);
        assertThat(new Schedule(monthly, from, Optional.empty(), 5).upTo(far))
                .last()
                .isEqualTo(new Schedule.Turn(5, LocalDate.of(2026, 5, 1)));
    }

    @Test
    void it_has_ended_when_every_day_of_it_is_settled() {
        var from = LocalDate.of(2026, 1, 1);
        var monthly = new Rhythm(1, MONTHS, 1);
        var both = Set.of(from, LocalDate.of(2026, 2, 1));

        assertThat(new Schedule(monthly, from, Optional.empty(), 2).endsWithin(both))
                .isTrue();
        assertThat(new Schedule(monthly, from, Optional.empty(), 2).endsWithin(Set.of(from)))
                .isFalse();
        assertThat(new Schedule(monthly, from, Optional.of(LocalDate.of(2026, 2, 28)), 0).endsWithin(both))
                .isTrue();
        assertThat(new Schedule(monthly, from, Optional.empty(), 0).endsWithin(both))
                .isFalse();
    }

    @Test
    void even_without_an_end_it_ends_with_the_calendar() {
        var schedule = new Schedule(new Rhythm(99, YEARS, 29), LocalDate.of(2196, 2, 29), Optional.empty(), 0);

        assertThat(schedule.upTo(LocalDate.of(9999, 1, 1))).hasSize(1);
    }

    @Test
    void a_schedule_may_have_no_day_at_all() {
        var schedule = new Schedule(
                new Rhythm(1, MONTHS, 20), LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2026, 1, 19)), 0);

        assertThat(schedule.first()).isEmpty();
        assertThat(schedule.on(LocalDate.of(2026, 1, 20))).isEmpty();
    }

    @RepeatedTest(200)
    void every_day_that_fits_comes_once_and_in_order() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        var from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
        int day = 1 + random.nextInt(31);
        var monthly = new Schedule(new Rhythm(1, MONTHS, day), from, Optional.empty(), 0);
        var until = from.plusYears(3);

        var expected = Stream.iterate(from, date -> date.plusDays(1))
                .takeWhile(date -> !date.isAfter(until))
                .filter(date -> date.getDayOfMonth() == Math.min(day, date.lengthOfMonth()))
                .toList();

        assertThat(monthly.upTo(until).stream().map(Schedule.Turn::day))
                .as("seed %d: day %d from %s", seed, day, from)
                .containsExactlyElementsOf(expected);
    }

    private static List<String> days(int every, Rhythm.Unit unit, int day, String from, String until) {
        var schedule = new Schedule(new Rhythm(every, unit, day), LocalDate.parse(from), Optional.empty(), 0);
        return schedule.upTo(LocalDate.parse(until)).stream()
                .map(turn -> turn.day().toString())
                .toList();
    }
}
