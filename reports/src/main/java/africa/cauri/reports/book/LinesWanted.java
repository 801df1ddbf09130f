package africa.cauri.reports.book;

import java.time.LocalDate;

/**
 * Which lines of an account are wanted.
 *
 * @param thirdParty the code of the one that they are about, or of one that was merged into it; empty for all
 * @param from the first day; what came before it in the fiscal year is in the opening balance
 * @param until the last day, in the same fiscal year
 */
public record LinesWanted(String account, String thirdParty, Shown shown, LocalDate from, LocalDate until) {

    /** Which lines to show, by their lettering. */
    public enum Shown {
        ALL(""),
        /** Those that are in no complete group: the balance counts them alone. */
        OPEN(" AND NOT " + Shown.LETTERED),
        /** Those that are in a complete group: the balance counts them alone. */
        COMPLETE(" AND " + Shown.LETTERED);

        private static final String LETTERED =
                """
                EXISTS (SELECT 1 FROM match_line m JOIN match_group g ON g.id = m.match_group
                    WHERE m.entry = entry_line.entry AND m.line = entry_line.line AND m.live = 1 AND g.complete)
                """;

        private final String condition;

        Shown(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** All lines of an account. */
    public static LinesWanted of(String account, LocalDate from, LocalDate until) {
        return new LinesWanted(account, "", Shown.ALL, from, until);
    }

    /** The same lines, one year before. */
    public LinesWanted in(BookDays.Range days) {
        return new LinesWanted(account, thirdParty, shown, days.from(), days.until());
    }
}
