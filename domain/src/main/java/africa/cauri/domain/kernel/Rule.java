package africa.cauri.domain.kernel;

import java.util.List;

/**
 * What a user can break, in order of precedence: of several violations, the first here is the first to mend. The texts
 * are in the bundles, under the name of the rule; the arguments of each are listed here.
 */
public enum Rule {
    /** Someone else changed it since it was read. Arguments: the version that was read, the version now. */
    CHANGED_MEANWHILE,
    /** Arguments: the field. */
    TEXT_MISSING,

    /** Arguments: first day of the year, first day on which the revised SYSCOHADA is in force. */
    FISCAL_YEAR_BEFORE_SYSCOHADA,
    /** Arguments: first day of the year, last day of the year. */
    FISCAL_YEAR_ENDS_BEFORE_IT_STARTS,
    /** Arguments: last day of the year, latest last day allowed. */
    FISCAL_YEAR_TOO_LONG,

    /** Arguments: the field, the most characters it takes. */
    TEXT_TOO_LONG,
    /** Arguments: the field. */
    TEXT_UNREADABLE,
    /** Arguments: the account. */
    ACCOUNT_UNKNOWN,
    /** Arguments: the account. */
    ACCOUNT_IS_HEADING,

    /** Arguments: the code as typed. */
    VAT_CODE_WRONG,
    /** Arguments: the code. */
    VAT_CODE_TAKEN,
    /** No rate at all. No arguments. */
    VAT_RATE_MISSING,
    /** Arguments: the most rates that a code takes. */
    VAT_RATES_TOO_MANY,
    /** Arguments: the first day as typed, the earliest and the latest possible. */
    VAT_RATE_DAY_WRONG,
    /** Two rates from the same day on. Arguments: the day. */
    VAT_RATE_TWICE,
    /** Not between 0 and 100, or finer than the most decimals. Arguments: the percentage, the most decimals. */
    VAT_RATE_WRONG,
    /** What is exempt or exported bears no tax. Arguments: the percentage. */
    VAT_RATE_NOT_NIL,
    /** Not between 0 and 100, or finer than the most decimals. Arguments: the percentage, the most decimals. */
    VAT_SHARE_WRONG,
    /** Only the tax on purchases is deducted. Arguments: the percentage. */
    VAT_SHARE_OF_SALES,
    /** Arguments: the account that the code's one must subdivide. */
    VAT_ACCOUNT_MISSING,
    /** Arguments: the account, the account that it must subdivide. */
    VAT_ACCOUNT_ELSEWHERE,
    /** What is exempt or exported moves no account of tax. Arguments: the account. */
    VAT_ACCOUNT_USELESS,
    /** Another rate for days that are closed already. Arguments: the first of them, the last. */
    VAT_RATE_OF_CLOSED_PERIOD,
    /** Arguments: the first day, the last day. */
    VAT_POSITION_ENDS_BEFORE_IT_STARTS,
    /** No account below it that is open to entry. Arguments: the account. */
    VAT_SETTLEMENT_WITHOUT_ACCOUNT,

    /** Arguments: the code. */
    VAT_CODE_UNKNOWN,
    /** Arguments: the code. */
    VAT_CODE_CLOSED,
    /** Arguments: the code, the day of the document. */
    VAT_CODE_WITHOUT_RATE,
    /** Tax collected on an account of deductible tax, or the other way round. Arguments: the code, the account. */
    VAT_ON_WRONG_ACCOUNT,
    /** Arguments: the code, the net amount, the tax that it bears, the tax entered. */
    VAT_DIFFERS(true);

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

    /** Returns the violation of this rule by one line, counted from 1. */
    public Violation brokenBy(int line, Object... args) {
        return new Violation(this, line, List.of(args));
    }

    /** Returns the violation of this rule by what the user entered as a whole, not by one line of it. */
    public Violation broken(Object... args) {
        return new Violation(this, 0, List.of(args));
    }
}
