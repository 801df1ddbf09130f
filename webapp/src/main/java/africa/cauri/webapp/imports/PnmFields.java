package africa.cauri.webapp.imports;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.webapp.imports.table.Blank;
import africa.cauri.webapp.imports.table.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a line of a PNM export, by their positions, counted from 1:
 *
 * <pre>
 *   1-3   journal                    52-76   label
 *   4-9   date, DDMMYY               77      mode of payment
 *  10-11  kind of voucher            78-83   due date, DDMMYY
 *  12-24  account                    84      side, D or C
 *  25     kind of the next field:    85-104  amount, to the right, decimals after a point
 *         X third party, A section,  105     type, N of ordinary lines
 *         E instalment, or blank     106-112 number of the line
 *  26-38  third party or section     142-161 amount in currency, to the right
 *  39-51  reference of the voucher   162-164 currency
 * </pre>
 *
 * <p>Positions 1 to 105 are those that two programs found in real exports, one of them of 2 333 lines kept in XOF, and
 * that a third one writes. A fourth one has a debit at 84-96 and a credit at 97-109 instead of side and amount: it
 * stands alone, and is not followed. They disagree on the width of the number of the line (3, 5 or 7), which is not
 * read, and one ends the reference at 50. The amount in currency was seen by one only, in figures of seven characters
 * that end at 161; its width is taken from the other amount's.
 */
final class PnmFields extends LineFields {

    /** Up to the first character of the amount. */
    static final int LEAST_WIDTH = 85;

    private static final Map<Column, Place> PLACES = new EnumMap<>(Map.ofEntries(
            Map.entry(Column.JOURNAL, new Place(1, 3)),
            Map.entry(Column.DATE, new Place(4, 9)),
            Map.entry(Column.ACCOUNT, new Place(12, 24)),
            Map.entry(Column.THIRD_PARTY, new Place(26, 38)),
            Map.entry(Column.REFERENCE, new Place(39, 51)),
            Map.entry(Column.LABEL, new Place(52, 76)),
            Map.entry(Column.DUE_DATE, new Place(78, 83)),
            Map.entry(Column.SIDE, new Place(84, 84)),
            Map.entry(Column.AMOUNT, new Place(85, 104)),
            Map.entry(Column.FOREIGN_AMOUNT, new Place(142, 161)),
            Map.entry(Column.CURRENCY, new Place(162, 164))));
    private static final Place ACCOUNT_KIND = new Place(25, 25);
    private static final Place ENTRY_TYPE = new Place(105, 105);

    private final String text;

    PnmFields(long line, String text, ImportErrors errors) {
        super(line, errors);
        this.text = text;
        if (text.length() < LEAST_WIDTH) {
            refuse("", Rule.IMPORT_LINE_TOO_SHORT, LEAST_WIDTH, text.length());
        }
    }

    String accountKind() {
        return ACCOUNT_KIND.in(text);
    }

    String entryType() {
        return ENTRY_TYPE.in(text);
    }

    @Override
    Cell cell(Column column) {
        return Cell.of(PLACES.get(column).in(text));
    }

    @Override
    String title(Column column) {
        return column.title();
    }

    @Override
    Optional<BigDecimal> parseAmount(Column column, String written) {
        var amount = Amounts.parse(written);
        return amount.isPresent() ? amount : noAmount(column, written);
    }

    @Override
    Optional<LocalDate> parseDate(Cell cell) {
        return Dates.parseSixDigits(cell.text());
    }

    /** From the first to the last position, counted from 1. */
    private record Place(int first, int last) {

        String in(String line) {
            int end = Math.min(last, line.length());
            return first > end ? "" : Blank.strip(line.substring(first - 1, end));
        }
    }
}
