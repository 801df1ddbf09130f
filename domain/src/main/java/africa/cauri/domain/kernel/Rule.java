package africa.cauri.domain.kernel;

import java.util.List;

/**
 * What a user can break, in order of precedence: of several violations, the first here is the first to mend. The texts
 * are in the bundles, under the name of the rule; the arguments of each are listed here.
 */
public enum Rule {
    /** Arguments: first day of the year, first day on which the revised SYSCOHADA is in force. */
    FISCAL_YEAR_BEFORE_SYSCOHADA,
    /** Arguments: first day of the year, last day of the year. */
    FISCAL_YEAR_ENDS_BEFORE_IT_STARTS,
    /** Arguments: last day of the year, latest last day allowed. */
    FISCAL_YEAR_TOO_LONG,

    /** Arguments: the journal's code. */
    JOURNAL_UNKNOWN,
    /** Arguments: the journal's code. */
    JOURNAL_CLOSED,
    /** The journal is kept by others. Arguments: the journal's code. */
    JOURNAL_NOT_YOURS,
    /** Neither an accounting date nor a document date. No arguments. */
    ENTRY_DATE_MISSING,
    /** Arguments: the day that belongs to no fiscal year. */
    PERIOD_MISSING,
    /** Arguments: the accounting date, the first day that is open, or nothing if there is none. */
    PERIOD_CLOSED,
    /** Arguments: the accounting date. */
    PERIOD_FOR_CLOSERS,
    /** No arguments. */
    ENTRY_LABEL_MISSING,
    /** The supporting document has no reference (AUDCIF art. 17). No arguments. */
    ENTRY_REFERENCE_MISSING,
    /** Arguments: the field, the most characters it takes. */
    TEXT_TOO_LONG,
    /** Arguments: the field. */
    TEXT_UNREADABLE,
    /** Arguments: the number of lines. */
    ENTRY_LINES_TOO_FEW,
    /** Arguments: the number of lines, the most allowed. */
    ENTRY_LINES_TOO_MANY,
    /** No arguments. */
    LINE_ACCOUNT_MISSING,
    /** Arguments: the account. */
    ACCOUNT_UNKNOWN,
    /** Arguments: the account. */
    ACCOUNT_IS_HEADING,
    /** Arguments: the account. */
    ACCOUNT_CLOSED,
    /** No arguments. */
    LINE_AMOUNT_NIL,
    /** Arguments: the debit, the credit. */
    LINE_HAS_TWO_SIDES,
    /** Arguments: the account. */
    THIRD_PARTY_REQUIRED,
    /** Arguments: the third party's code. */
    THIRD_PARTY_UNKNOWN,
    /** Arguments: the third party's code. */
    THIRD_PARTY_CLOSED,
    /** A third party on an account that gathers none. Arguments: the account, the third party's code. */
    ACCOUNT_NOT_COLLECTIVE,
    /** Arguments: the account. */
    DUE_DATE_REQUIRED,
    /** The currency of the books is none. Arguments: the currency. */
    CURRENCY_NOT_FOREIGN,
    /** Not positive, or with more than ten digits on a side of the point. Arguments: the rate. */
    RATE_UNUSABLE,
    /** Arguments: the foreign amount, the rate, the amount in the currency of the books. */
    FOREIGN_AMOUNT_DIFFERS,
    /** More than 18 digits in all. No arguments. */
    ENTRY_TOO_LARGE,
    /** Arguments: total of the debits, total of the credits. */
    ENTRY_UNBALANCED,
    /** No arguments. */
    ENTRY_ALREADY_REVERSED,
    /** A reversal, an opening or a closing entry. Arguments: the journal's code, the number. */
    ENTRY_NOT_REVERSIBLE,
    /** Arguments: the date asked for, the entry's accounting date. */
    REVERSAL_BEFORE_ENTRY,
    /** No arguments. */
    REASON_MISSING,
    /** The draft was changed or posted meanwhile. No arguments. */
    DRAFT_CHANGED,
    /** Arguments: the number of lines. */
    MATCH_LINES_TOO_FEW,
    /** Arguments: the number of lines, the most allowed. */
    MATCH_LINES_TOO_MANY,
    /** Arguments: the entry's id, the number of the line in it. */
    MATCH_LINE_UNKNOWN,
    /** The same line on an earlier place. Arguments: that place. */
    MATCH_LINE_TWICE,
    /** Arguments: the account. */
    ACCOUNT_NOT_LETTRABLE,
    /** Arguments: the account, the one of the first line. */
    MATCH_ACCOUNTS_DIFFER,
    /** Arguments: the third party's code, the one of the first line; empty for none. */
    MATCH_THIRD_PARTIES_DIFFER,
    /** It repeats what was open at the end of a year: that itself can be lettered. Arguments: journal, number. */
    MATCH_LINE_CARRIED_FORWARD,
    /** It may have been someone else, just now. Arguments: the code of the group. */
    MATCH_LINE_ALREADY_MATCHED,
    /** Arguments: the code of the group. */
    MATCH_GROUP_COMPLETE,
    /** Arguments: the code of the group. */
    MATCH_GROUP_UNDONE,
    /** All lines are on the same side, so that none settles another. No arguments. */
    MATCH_ONE_SIDED,
    /** Arguments: what would stay open, negative if it is a credit. */
    MATCH_UNBALANCED,
    /** Arguments: what would stay open in the foreign currency, negative if it is a credit. */
    MATCH_FOREIGN_NOT_NIL,
    /** Nothing is left to be posted as a difference. No arguments. */
    MATCH_DIFFERENCE_NIL,
    /** An exchange difference needs a line in a foreign currency (AUDCIF art. 53). No arguments. */
    MATCH_DIFFERENCE_NOT_FOREIGN,
    /** No usual account for such a difference. Arguments: the kind of the difference. */
    MATCH_DIFFERENCE_ACCOUNT_MISSING,
    /** Arguments: the account that is lettered. */
    MATCH_DIFFERENCE_ON_SAME_ACCOUNT,
    /** Arguments: the kind of the difference, the difference, the most allowed. */
    MATCH_DIFFERENCE_ABOVE_AMOUNT,
    /** Arguments: the kind of the difference, the difference, the most percent allowed, the total they are of. */
    MATCH_DIFFERENCE_ABOVE_PERCENT,
    /** Negative, in another currency, or above 100 percent. Arguments: the kind of the difference. */
    MATCH_LIMIT_WRONG,
    /** Its entry is taken back in its own year (AUDCIF art. 19). Arguments: first day of the year, last day. */
    MATCH_DIFFERENCE_OF_OTHER_YEAR,
    /** The same third party has an entry with that reference in the journal. Arguments: reference, code, number. */
    REFERENCE_ALREADY_USED(true);

    private final boolean warning;

    Rule() {
        this(false);
    }

    Rule(boolean warning) {
        this.warning = warning;
    }

    /** Whether someone who gives a reason may go on. */
    public boolean isWarning() {
        return warning;
    }

    /** Returns the violation of this rule by what the user entered as a whole, not by one line of it. */
    public Violation broken(Object... args) {
        return new Violation(this, 0, List.of(args));
    }

    /** Returns the violation of this rule by one line, counted from 1. */
    public Violation brokenBy(int line, Object... args) {
        return new Violation(this, line, List.of(args));
    }
}
