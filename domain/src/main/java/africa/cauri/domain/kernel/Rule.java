package africa.cauri.domain.kernel;

import java.util.List;

/**
 * What a user can break, in order of precedence: of several violations, the first here is the first to mend. The texts
 * are in the bundles, under the name of the rule; the arguments of each are listed here.
 */
public enum Rule {
    /** A file to import holds nothing. */
    IMPORT_EMPTY_FILE,
    /** Arguments: the file's name. */
    IMPORT_UNKNOWN_FORMAT,
    /** Arguments: position in the line, code of the character; U+FFFD is a byte that stands for none. */
    IMPORT_BAD_CHARACTER,
    /** Arguments: characters allowed. */
    IMPORT_LINE_TOO_LONG,
    /** Arguments: fields allowed. */
    IMPORT_TOO_MANY_FIELDS,
    /** Arguments: characters allowed in one field. */
    IMPORT_BAD_QUOTE,
    /** The workbook is none, or is not one that a spreadsheet writes. */
    IMPORT_WORKBOOK_DAMAGED,
    /** Unpacked, the workbook is far larger than any that people make. */
    IMPORT_WORKBOOK_TOO_LARGE,
    /** Arguments: the column's name. */
    IMPORT_MISSING_COLUMN,
    /** Arguments: the column's name. */
    IMPORT_DUPLICATE_COLUMN,
    /** There is a header and nothing below it. */
    IMPORT_NO_LINES,
    /** Arguments: fields of the header, fields of the line. */
    IMPORT_FIELD_COUNT,
    /** Arguments: characters needed, characters found. */
    IMPORT_LINE_TOO_SHORT,
    /** A cell that has to be filled in is empty. */
    IMPORT_REQUIRED,
    /** Arguments: characters allowed. */
    IMPORT_TOO_LONG,
    /** Arguments: what stands there, such as #REF!. */
    IMPORT_BAD_CELL,
    /** A formula was saved without its result. */
    IMPORT_FORMULA_WITHOUT_VALUE,
    /** Arguments: what stands there. */
    IMPORT_BAD_DATE,
    /** Arguments: what stands there. */
    IMPORT_BAD_AMOUNT,
    /** Arguments: what stands there; it could be thousands or decimals. */
    IMPORT_AMBIGUOUS_AMOUNT,
    /** Arguments: what stands there instead of a debit or a credit. */
    IMPORT_BAD_SIDE,
    /** Arguments: debit, credit. */
    IMPORT_TWO_SIDES,
    /** Neither debit nor credit is given. */
    IMPORT_NO_AMOUNT,
    /** Arguments: the type, a letter, that is not that of ordinary lines. */
    IMPORT_ENTRY_TYPE,
    /** Arguments: lines allowed. */
    IMPORT_ENTRY_TOO_LONG,
    /** Arguments: line on which the same entry began before, and was left unbalanced. */
    IMPORT_ENTRY_SCATTERED,
    /** To know, not to mend. Arguments: the column's name. */
    IMPORT_COLUMN_IGNORED,
    /** To know, not to mend: it repeats another line. Arguments: its type, a letter. */
    IMPORT_LINE_IGNORED,
    /** To know, not to mend: debit and credit are nil. */
    IMPORT_NIL_LINE_IGNORED,
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
