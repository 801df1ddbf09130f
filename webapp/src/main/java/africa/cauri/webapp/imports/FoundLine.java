package africa.cauri.webapp.imports;

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
     * @param date as the file writes it, if it is none
     * @param number the entry's number, or the reference of its voucher; empty if it has neither
     */
    record Key(String journal, String date, String number) {

        static final Key OPENING = new Key("", "", "OPENING");
    }
}
