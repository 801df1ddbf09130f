package africa.cauri.domain.closing.checklist;

/** What is looked at. */
public enum ChecklistName {
    /** Drafts of documents up to the end. */
    DRAFTS_LEFT,
    /** A file that is half in the books. */
    IMPORT_UNFINISHED,
    /** Periods before that are not closed; of a year, those before its last one. */
    EARLIER_PERIODS_OPEN,
    /** Journals in whose numbers some are missing. */
    NUMBERING_GAPS,
    /** Lines on lettered accounts that no complete group holds, and their balance. */
    UNLETTERED_LINES,
    /** Accounts of 471 to 473 and 475 that are not nil, one item for each. */
    SUSPENSE_NOT_NIL,
    /** Accounts of internal transfers, 58, that are not nil, one item for each. */
    TRANSFERS_NOT_NIL,
    /** Value added tax that does not agree with its base. */
    VAT_INCOHERENT,
    /** Entries that no successful proof of the books has seen. */
    ENTRIES_UNPROVEN,
    /** Accounts with movements that would be compared with statements: that is not kept here yet. */
    BANK_NOT_RECONCILED
}
