package africa.cauri.domain.journal;

import java.time.LocalDate;

/**
 * What posting gives back.
 *
 * @param number continuous in the journal and the fiscal year
 * @param accountingDate the day it was entered on: not the one asked for, if none was asked for and that was closed
 * @param hash SHA-256 over the entry and the one before it, 64 hexadecimal digits
 */
public record PostedEntry(EntryId id, String journal, int number, LocalDate accountingDate, String hash) {}
