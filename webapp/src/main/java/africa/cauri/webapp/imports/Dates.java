package africa.cauri.webapp.imports;

import africa.cauri.webapp.imports.table.Cell;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways in which files and people write a day. Nothing is guessed: a day that does not exist is none. */
public final class Dates {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:T.*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\d{8}");
    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
    private static final int YEAR = 4;
    private static final int YEARS_BEGIN = 1900;
    private static final int YEARS_END = 2200;
    private static final int MOST_DAYS = 200_000;

    /** Years written with two digits are from 1980 to 2079. */
    private static final int CENTURY_TURNS = 80;

    private Dates() {}

    /** Reads 2026-01-31, 31/01/2026 (or with points or dashes), 20260131. */
    public static Optional<LocalDate> parse(String text) {
        if (text.length() > YEAR && text.charAt(YEAR) == '-') {
            var yearFirst = YEAR_FIRST.matcher(text);
            return yearFirst.matches()
                    ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                    : Optional.empty();
        }
        if (EIGHT_DIGITS.matcher(text).matches()) {
            return day(text.substring(0, YEAR), text.substring(YEAR, YEAR + 2), text.substring(YEAR + 2));
        }
        var dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches() ? day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1)) : Optional.empty();
    }

    /** Reads a cell: a number in a workbook counts the days from there, and has the time behind its point. */
    static Optional<LocalDate> parse(Cell cell, LocalDate dayZero) {
        if (cell.kind() != Cell.Kind.NUMBER) {
            return parse(cell.text());
        }
        var number = new BigDecimal(cell.text());
        if (number.compareTo(BigDecimal.valueOf(MOST_DAYS)) >= 0) {
            return parse(cell.text());
        }
        return Optional.of(number)
                .filter(days -> days.signum() > 0)
                .map(days -> dayZero.plusDays(days.longValue()))
                .filter(day -> day.getYear() >= YEARS_BEGIN && day.getYear() < YEARS_END);
    }

    /** Reads 310126, a day of 1980 to 2079. */
    public static Optional<LocalDate> parseSixDigits(String text) {
        if (!SIX_DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.substring(4));
        var century = year < CENTURY_TURNS ? "20" : "19";
        return day(century + text.substring(4), text.substring(2, 4), text.substring(0, 2));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        if (number < YEARS_BEGIN || number >= YEARS_END) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
