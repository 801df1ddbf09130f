package africa.cauri.webapp.faces.support;

import africa.cauri.webapp.imports.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people type and read them, the day before the month in both languages. What is read is read to its end or
 * refused, and a day that does not exist is none.
 */
public final class DayText {
    private static final Pattern STEP = Pattern.compile("([+\\u2212-])(\\d{1,3})");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})|(\\d{2})(\\d{2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2})");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private DayText() {}

    /**
     * Reads 5, 05/03, 0503, 050325, 05/03/25, 05/03/2025, 2025-03-05, 20250305 or +1.
     *
     * @param near the day that gives the month and the year that are left out, and that a step is counted from
     */
    public static Optional<LocalDate> read(String text, LocalDate near) {
        String plain = text.strip();
        Matcher step = STEP.matcher(plain);
        if (step.matches()) {
            int days = Integer.parseInt(step.group(2));
            return Optional.of(near.plusDays(step.group(1).equals("+") ? days : -days));
        }
        if (DAY.matcher(plain).matches()) {
            return day(near.getYear(), near.getMonthValue(), Integer.parseInt(plain));
        }
        Matcher dayAndMonth = DAY_AND_MONTH.matcher(plain);
        if (dayAndMonth.matches()) {
            int first = dayAndMonth.group(1) == null ? 3 : 1;
            return day(
                    near.getYear(),
                    Integer.parseInt(dayAndMonth.group(first + 1)),
                    Integer.parseInt(dayAndMonth.group(first)));
        }
        Matcher shortYear = SHORT_YEAR.matcher(plain);
        if (shortYear.matches()) {
            return Dates.parseSixDigits(
                    twoDigits(shortYear.group(1)) + twoDigits(shortYear.group(3)) + shortYear.group(4));
        }
        return Dates.parseSixDigits(plain).or(() -> Dates.parse(plain));
    }

    public static String write(LocalDate day) {
        return WRITTEN.format(day);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
