package africa.cauri.domain.journal;

/** What a journal is for. */
public enum JournalKind {
    PURCHASES,
    SALES,
    TREASURY,
    GENERAL,
    OPENING
}
