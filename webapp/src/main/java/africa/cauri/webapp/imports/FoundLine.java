package africa.cauri.webapp.imports;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a file, read or not.
 *
 * @param imported what it says, if it could be read
 */
record FoundLine(long line, Key key, Optional<ImportedLine> imported) {

    /**
     * What the lines of one entry have in common.
     *
     * @param date nothing if it could not be read
     * @param number the entry's number, or the reference of its voucher; empty if it has neither
     */
    record Key(String journal, Optional<LocalDate> date, String number) {

        static final Key OPENING = new Key("", Optional.empty(), "OPENING");

        /** Says whether it can be the same entry: a line whose date cannot be read is part of the one it stands in. */
        boolean joins(Key other) {
            return journal.equals(other.journal)
                    && number.equals(other.number)
                    && (date.isEmpty() || other.date.isEmpty() || date.equals(other.date));
        }
    }
}
