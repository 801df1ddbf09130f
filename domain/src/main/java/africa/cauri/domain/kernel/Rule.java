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
    /** Arguments: what stands there, the currency, its decimals. */
    IMPORT_AMOUNT_UNUSABLE,
    /** Arguments: what stands there. */
    IMPORT_CURRENCY_UNKNOWN,
    /** Opening balances come without a journal. No arguments. */
    IMPORT_JOURNAL_MISSING,
    /** Opening balances come without a day. No arguments. */
    IMPORT_DAY_MISSING,
    /** Arguments: the name of the file that was imported, the import's id. */
    IMPORT_ALREADY_DONE,
    /** The file of the import is not kept any more. Arguments: its name. */
    IMPORT_FILE_GONE,
    /** The import is in no state for that. Arguments: its state. */
    IMPORT_STATE_WRONG,
    /** Arguments: the journal's code, the number of the entry that was taken back. */
    IMPORT_ENTRY_REVERSED,
    /** Arguments: the journal's code, the number of the entry that has a lettered line. */
    IMPORT_ENTRY_LETTERED,
    /** Empty, or too long. Arguments: what stands there, characters allowed. */
    IMPORT_MAPPING_WRONG,
    /** A request's own key that came before with another content. No arguments. */
    REQUEST_KEY_REUSED,
    /** Someone else changed it since it was read. Arguments: the version that was read, the version now. */
    CHANGED_MEANWHILE,
    /** Arguments: the field. */
    TEXT_MISSING,
    /** A CSV file whose bytes are not UTF-8. No arguments. */
    CSV_NOT_UTF8,
    /** Arguments: the columns that the first line must name. */
    CSV_HEADER_WRONG,
    /** Arguments: the number of values, the number of columns. */
    CSV_VALUES_MISCOUNTED,
    /** A quotation mark that does not end, or with more behind it. No arguments. */
    CSV_QUOTE_WRONG,
    /** Arguments: the most lines that are read. */
    CSV_TOO_LONG,
    /** Arguments: the column, the value. */
    CSV_VALUE_WRONG,
    /** The same thing on an earlier line. Arguments: what it is known by, the earlier line. */
    CSV_LINE_TWICE,

    /** Arguments: the number as typed. */
    ACCOUNT_NUMBER_WRONG,
    /** Arguments: the number. */
    ACCOUNT_NUMBER_TAKEN,
    /** Nothing in the official chart that the account would subdivide (AUDCIF art. 18). Arguments: the number. */
    ACCOUNT_WITHOUT_PARENT,
    /** Number and title of an official account stay (AUDCIF art. 18). Arguments: the number. */
    ACCOUNT_IS_OFFICIAL,
    /** A third party is asked for on an account that gathers none. Arguments: the number. */
    ACCOUNT_KINDS_CONTRADICT,
    /** The account stays collective as long as there are. Arguments: the number. */
    ACCOUNT_HAS_THIRD_PARTIES,
    /** Arguments: the number. */
    ACCOUNT_HAS_ENTRIES,
    /** Arguments: the number. */
    ACCOUNT_IN_DRAFTS,
    /** Arguments: the number. */
    ACCOUNT_IN_JOURNALS,
    /** A line of an entry template names it. Arguments: the account. */
    ACCOUNT_IN_TEMPLATES,
    /** Arguments: the number. */
    ACCOUNT_HAS_SUB_ACCOUNTS,
    /** Used by something else. Arguments: the number. */
    ACCOUNT_IN_USE,

    /** Arguments: the code as typed. */
    THIRD_PARTY_CODE_WRONG,
    /** Arguments: the code. */
    THIRD_PARTY_CODE_TAKEN,
    /** Arguments: the country as typed. */
    COUNTRY_UNKNOWN,
    /** Arguments: the days as typed, the most allowed. */
    PAYMENT_DAYS_WRONG,
    /** Arguments: the day of the month as typed. */
    PAYMENT_DAY_WRONG,
    /** Negative, or not in the currency of the books. Arguments: the amount, the currency of the books. */
    CREDIT_LIMIT_WRONG,
    /** Arguments: identifiers, bank accounts or numbers of Mobile Money as the field is called, the most allowed. */
    THIRD_PARTY_DETAILS_TOO_MANY,
    /** Arguments: the type of the identifier. */
    IDENTIFIER_TWICE,
    /** Arguments: the code. */
    THIRD_PARTY_HAS_ENTRIES,
    /** Arguments: the code. */
    THIRD_PARTY_IN_DRAFTS,
    /** Others were merged into it. Arguments: the code. */
    THIRD_PARTY_HAS_MERGED,
    /** Used by something else. Arguments: the code. */
    THIRD_PARTY_IN_USE,
    /** Arguments: the code. */
    THIRD_PARTY_MERGED_INTO_ITSELF,
    /** It stays closed. Arguments: the code, the code that it was merged into. */
    THIRD_PARTY_ALREADY_MERGED,
    /** Arguments: the kind of the one, the kind of the other. */
    THIRD_PARTY_KINDS_DIFFER(true),
    /** Arguments: the type, the number, what such a number looks like. */
    IDENTIFIER_FORMAT_DOUBTFUL(true),
    /** Arguments: the type, the country. */
    IDENTIFIER_UNUSUAL(true),
    /** Arguments: the type, the number, the code of the other third party. */
    IDENTIFIER_OF_ANOTHER(true),
    /** Arguments: the e-mail address. */
    EMAIL_DOUBTFUL(true),
    /** The check digits of an IBAN, or the length of a national number. Arguments: the bank account. */
    BANK_ACCOUNT_DOUBTFUL(true),
    /** Arguments: the number of Mobile Money. */
    MOBILE_MONEY_DOUBTFUL(true),

    /** Arguments: the code as typed. */
    JOURNAL_CODE_WRONG,
    /** Arguments: the code. */
    JOURNAL_CODE_TAKEN,
    /** The books have one journal of opening entries, and it stays as it is. Arguments: the code. */
    JOURNAL_OF_OPENING_STAYS,
    /** Arguments: the code. */
    JOURNAL_HAS_ENTRIES,
    /** Arguments: the code. */
    JOURNAL_IN_DRAFTS,
    /** Used by something else. Arguments: the code. */
    JOURNAL_IN_USE,
    /** Arguments: the subject as typed. */
    SUBJECT_WRONG,
    /** A file beside a draft or an entry holds nothing. */
    ATTACHMENT_EMPTY,
    /** Arguments: megabytes allowed. */
    ATTACHMENT_TOO_LARGE,
    /** Neither a PDF nor a picture of the known kinds, whatever its name says. */
    ATTACHMENT_UNKNOWN_KIND,
    /** The same content stands there already. Arguments: its name. */
    ATTACHMENT_TWICE,
    /** Arguments: files allowed. */
    ATTACHMENTS_TOO_MANY,
    /** What proves a posted entry stays (AUDCIF art. 24). */
    ATTACHMENT_OF_ENTRY,
    /** Arguments: first day of the year, first day on which the revised SYSCOHADA is in force. */
    FISCAL_YEAR_BEFORE_SYSCOHADA,
    /** Arguments: first day of the year, last day of the year. */
    FISCAL_YEAR_ENDS_BEFORE_IT_STARTS,
    /** Arguments: last day of the year, latest last day allowed. */
    FISCAL_YEAR_TOO_LONG,
    /** Not on the day after the last year. Arguments: first day of the year, the day on which it has to begin. */
    FISCAL_YEAR_NOT_NEXT,
    /** Arguments: last day of the year, the day on which it has to end. */
    FISCAL_YEAR_NOT_TWELVE_MONTHS,

    /** Arguments: the first day of the period. */
    PERIOD_ALREADY_CLOSED,
    /** Periods are closed in their order. Arguments: the first day of the period, that of the earlier one. */
    EARLIER_PERIOD_OPEN,
    /** Arguments: the last day of the period. */
    PERIOD_NOT_OVER,
    /** The last period of a year is closed by closing the year. Arguments: the first day of the period. */
    PERIOD_CLOSES_WITH_YEAR,
    /**
     * Every operation is validated before its period is closed (AUDCIF art. 22). Arguments: how many, the oldest day.
     */
    DRAFTS_LEFT,
    /** A file is half in the books: being written, stopped on the way, being taken back. Arguments: its name. */
    IMPORT_UNFINISHED,
    /** Arguments: the first day of the year. */
    YEAR_ALREADY_CLOSED,
    /** Years are closed in their order. Arguments: the first day of the year, that of the earlier one. */
    EARLIER_YEAR_OPEN,
    /** Arguments: the last day of the year. */
    YEAR_NOT_OVER,
    /** Arguments: the day on which the next year would begin. */
    NEXT_YEAR_MISSING,
    /** Numbers are missing. Arguments: the journal's code, the last number, how many entries there are. */
    NUMBERS_MISSING,
    /** The next year has opening entries that the closing did not make. Arguments: the first day of that year. */
    OPENING_ENTERED_BY_HAND,
    /** Lines of class 9 that balance against others cannot be left behind. Arguments: what they add up to. */
    CLASS_NINE_UNBALANCED,
    /** No account below takes entries. Arguments: the heading. */
    CLOSING_ACCOUNT_MISSING,
    /** Arguments: the kind of the journal. */
    CLOSING_JOURNAL_MISSING,
    /** Arguments: the currency. */
    EXCHANGE_RATE_MISSING,
    /** No result waits for its appropriation. Arguments: the first day of the year. */
    RESULT_NOT_PENDING,
    /** Arguments: the field, the amount. */
    APPROPRIATION_NEGATIVE,
    /** Arguments: what is asked for, what there is. */
    APPROPRIATION_TOO_LARGE,

    /** Arguments: the first and the last day asked for, the first and the last day of the fiscal year. */
    DATES_OUTSIDE_YEAR,
    /** Arguments: the first day, the last day. */
    DATES_IN_WRONG_ORDER,

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
    /** Arguments: the accounting date, the first day after it that is open. */
    PERIOD_CLOSED,
    /** Arguments: the day from which on all periods are closed. */
    NO_PERIOD_OPEN,
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

    /** Someone has a template of that name already. Arguments: the name. */
    TEMPLATE_NAME_TAKEN,
    /** An entry recurs by it. Arguments: the name of the recurring entry. */
    TEMPLATE_IN_USE,
    /** Arguments: the most questions. */
    TEMPLATE_QUESTIONS_TOO_MANY,
    /** Not a letter and then letters, digits and underscores, or a word of formulas. Arguments: name, longest name. */
    TEMPLATE_QUESTION_WRONG,
    /** Arguments: the name. */
    TEMPLATE_QUESTION_TWICE,
    /** A line takes its account or third party from a question that is not asked. Arguments: the name. */
    TEMPLATE_QUESTION_UNKNOWN,
    /** Arguments: the field, the place in its braces. */
    PLACEHOLDER_UNKNOWN,
    /** A brace without the other. Arguments: the field. */
    PLACEHOLDER_OPEN,
    /** Arguments: the days as typed, the most days. */
    DUE_DAYS_WRONG,
    /** Arguments: the position, what stands there. */
    FORMULA_SIGN_UNEXPECTED,
    /** Arguments: the position where more must follow. */
    FORMULA_UNFINISHED,
    /** Arguments: the position of the parenthesis that nothing closes. */
    FORMULA_PARENTHESIS_MISSING,
    /** Arguments: the position, the most digits on a side of the point. */
    FORMULA_NUMBER_TOO_LONG,
    /** Arguments: the most parentheses and signs inside one another. */
    FORMULA_TOO_DEEP,
    /** Arguments: the position, the name. */
    FORMULA_FUNCTION_UNKNOWN,
    /** Arguments: the position, the name that no question asks an amount for. */
    FORMULA_NAME_UNKNOWN,
    /** Arguments: the position, the number of the line that is not there. */
    FORMULA_LINE_UNKNOWN,
    /** The balance is not the whole formula. Arguments: the position. */
    FORMULA_BALANCE_INSIDE,
    /** No arguments. */
    FORMULA_BALANCE_TWICE,
    /** A line needs itself. Arguments: the lines of the circle, such as L1 > L2 > L1. */
    FORMULA_CYCLE,
    /** Arguments: the position of the division. */
    FORMULA_DIVIDES_BY_NIL,
    /** Arguments: the name of the question. */
    ANSWER_MISSING,
    /** Arguments: the name that no question has. */
    ANSWER_UNKNOWN,
    /** Arguments: the name of the question, the answer. */
    ANSWER_NOT_AN_AMOUNT,
    /** Arguments: how often as typed, the most possible. */
    RHYTHM_WRONG,
    /** Arguments: the day as typed, the last one possible. */
    RHYTHM_DAY_WRONG,
    /** Arguments: the number of times as typed, the most possible. */
    RECURRING_TIMES_WRONG,
    /** Arguments: the day as typed, the earliest and the latest possible. */
    RECURRING_DAY_WRONG,
    /** Not one occurrence between the first and the last day. No arguments. */
    RECURRING_NEVER,
    /** The new rhythm begins before the last occurrence that is settled. Arguments: its first day, that occurrence. */
    RECURRING_OVERLAPS,
    /** No arguments. */
    RECURRING_ENDED,
    /** It has made entries or drafts, or some were skipped. No arguments. */
    RECURRING_HAS_PAST,
    /** Arguments: the day that is none of the recurring entry's. */
    OCCURRENCE_UNKNOWN,
    /** Posted, proposed or skipped already. Arguments: the day. */
    OCCURRENCE_SETTLED,

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
    /** Arguments: the first day, the last day. */
    VAT_NOTHING_TO_SETTLE,

    /** Arguments: the code. */
    VAT_CODE_UNKNOWN,
    /** Arguments: the code. */
    VAT_CODE_CLOSED,
    /** Arguments: the code, the day of the document. */
    VAT_CODE_WITHOUT_RATE,
    /** Tax collected on an account of deductible tax, or the other way round. Arguments: the code, the account. */
    VAT_ON_WRONG_ACCOUNT,
    /** Arguments: the code, the net amount, the tax that it bears, the tax entered. */
    VAT_DIFFERS(true),
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
    /** More sure proposals than one answer waits for: a job letters them. Arguments: how many, how many at most. */
    MATCH_PROPOSALS_TOO_MANY,
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

    /** Whether the request was sound by itself, and what happened before or meanwhile stands against it. */
    public boolean isConflict() {
        return switch (this) {
            case REQUEST_KEY_REUSED,
                    CHANGED_MEANWHILE,
                    ENTRY_ALREADY_REVERSED,
                    MATCH_LINE_ALREADY_MATCHED,
                    MATCH_GROUP_COMPLETE,
                    MATCH_GROUP_UNDONE,
                    PERIOD_ALREADY_CLOSED,
                    YEAR_ALREADY_CLOSED,
                    RECURRING_ENDED,
                    OCCURRENCE_SETTLED,
                    IMPORT_ALREADY_DONE,
                    IMPORT_STATE_WRONG -> true;
            default -> false;
        };
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
