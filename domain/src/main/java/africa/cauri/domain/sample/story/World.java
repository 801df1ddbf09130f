package africa.cauri.domain.sample.story;

import java.time.LocalDate;
import java.util.List;

/** What every activity of the company shares. */
record World(Profile profile, Dice dice, Daybook book, Agenda agenda, WorkingDays days) {

    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    static World of(Profile profile, long seed) {
        return new World(
                profile, new Dice(seed), new Daybook(profile.currency()), new Agenda(), new WorkingDays(profile));
    }

    /** Returns the month in words: janvier 2024. */
    static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** Returns the last day of the month. */
    static LocalDate end(LocalDate month) {
        return month.withDayOfMonth(month.lengthOfMonth());
    }
}
