package africa.cauri.domain.kernel;

import java.util.List;

/**
 * What a user can break, in order of precedence: of several violations, the first here is the first to mend. The texts
 * are in the bundles, under the name of the rule; the arguments of each are listed here.
 */
public enum Rule {
    /** A request's own key that came before with another content. No arguments. */
    REQUEST_KEY_REUSED,
    /** Arguments: first day of the year, first day on which the revised SYSCOHADA is in force. */
    FISCAL_YEAR_BEFORE_SYSCOHADA,
    /** Arguments: first day of the year, last day of the year. */
    FISCAL_YEAR_ENDS_BEFORE_IT_STARTS,
    /** Arguments: last day of the year, latest last day allowed. */
    FISCAL_YEAR_TOO_LONG,
    /** Not on the day after the last year. Arguments: first day of the year, the day on which it has to begin. */
    FISCAL_YEAR_NOT_NEXT,
    /** Arguments: last day of the year, the day on which it has to end. */
    FISCAL_YEAR_NOT_TWELVE_MONTHS;

    /** Whether the request was sound by itself, and what happened before or meanwhile stands against it. */
    public boolean isConflict() {
        return this == REQUEST_KEY_REUSED;
    }

    /** Returns the violation of this rule by what the user entered as a whole, not by one line of it. */
    public Violation broken(Object... args) {
        return new Violation(this, 0, List.of(args));
    }
}
