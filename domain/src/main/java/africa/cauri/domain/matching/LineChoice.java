package africa.cauri.domain.matching;

import africa.cauri.domain.chart.SearchWords;
import africa.cauri.domain.kernel.Money;
import java.util.Optional;

/**
 * Which of an account's lines are wanted; all where nothing is said.
 *
 * @param amount whatever its side and sign
 * @param words each of them is in the reference or the label of the entry, or in the label of the line
 */
public record LineChoice(Side side, Optional<Money> amount, String words) {

    /** All of them. */
    public static final LineChoice ALL = new LineChoice(Side.BOTH, Optional.empty(), "");

    private static final String WORD =
            " AND (e.reference LIKE ? ESCAPE '!' OR e.label LIKE ? ESCAPE '!' OR l.label LIKE ? ESCAPE '!')";

    /** On which side a line stands; a correction stays, with its sign, on the side that it corrects. */
    public enum Side {
        BOTH(""),
        DEBIT(" AND l.debit <> 0"),
        CREDIT(" AND l.credit <> 0");

        private final String condition;

        Side(String condition) {
            this.condition = condition;
        }
    }

    /** Returns the same choice, of one side. */
    public LineChoice on(Side other) {
        return new LineChoice(other, amount, words);
    }

    /** Adds the conditions to a statement about {@link LineSources#LINES}. */
    void narrow(LineQuery query) {
        query.and(side.condition);
        amount.ifPresent(wanted -> query.and(" AND l.amount IN (?, ?)", wanted.minor(), -wanted.minor()));
        SearchWords.of(words).words().stream()
                .map(SearchWords::containing)
                .forEach(part -> query.and(WORD, part, part, part));
    }
}
