package africa.cauri.webapp.imports;

/** What a file brings: entries, or the balances that the books begin with, as one entry without journal and date. */
public enum ImportContent {
    ENTRIES,
    OPENING_BALANCES
}
