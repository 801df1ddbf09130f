package africa.cauri.domain.matching.proposal;

import java.util.List;

/**
 * What speaks for a proposal, for a text that the reader's language gives.
 *
 * @param args what the text needs, in the order that the code gives
 */
public record MatchReason(Code code, List<Object> args) {

    /** The reasons there are. */
    public enum Code {
        /** One entry takes the other back. No arguments. */
        REVERSAL,
        /** The references that one side has and the other side names. Arguments: the references, with commas. */
        SAME_REFERENCE,
        /** No other open line has that amount. Arguments: the days between the two. */
        ONLY_AMOUNT,
        /** Of several lines with that amount, no other is as near. Arguments: the days between the two. */
        NEAREST_AMOUNT,
        /** They settle all that was open, of one side at least. Arguments: the number of lines, the last day. */
        WHOLE_BALANCE,
        /** No other of the nearest open lines add up to it. Arguments: the number of lines. */
        ONLY_SUM,
        /** Nil in the foreign currency, but not in that of the books. Arguments: the currency. */
        EXCHANGE_DIFFERENCE
    }

    public MatchReason {
        args = List.copyOf(args);
    }

    static MatchReason of(Code code, Object... args) {
        return new MatchReason(code, List.of(args));
    }
}
