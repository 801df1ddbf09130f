package africa.cauri.webapp.imports;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.webapp.imports.table.Cell;
import africa.cauri.webapp.imports.table.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The fields of a row, found by the header. */
final class TableFields extends LineFields {

    private final Row row;
    private final TableLines.Shape shape;

    TableFields(Row row, TableLines.Shape shape, ImportErrors errors) {
        super(row.line(), errors);
        this.row = row;
        this.shape = shape;
        if (row.width() > shape.header().width() || row.cells().size() < shape.leastWidth()) {
            refuse(
                    "",
                    Rule.IMPORT_FIELD_COUNT,
                    shape.header().width(),
                    row.cells().size());
        }
    }

    /** Returns what the lines of this one's entry have in common, as far as it can be read. */
    FoundLine.Key key(Optional<LocalDate> date) {
        var number = cell(Column.ENTRY_NUMBER).isEmpty() ? cell(Column.REFERENCE) : cell(Column.ENTRY_NUMBER);
        return new FoundLine.Key(cell(Column.JOURNAL).text(), date, number.text());
    }

    /** Returns the same of a line that is not worth reading any further. */
    FoundLine.Key keyAsWritten() {
        return key(Dates.parse(cell(Column.DATE), shape.dayZero()));
    }

    @Override
    Cell cell(Column column) {
        return row.cell(shape.header().place(column));
    }

    @Override
    String title(Column column) {
        return shape.header().title(column);
    }

    /** A FEC has no thousands separators, so that one point or comma is clear. */
    @Override
    Optional<BigDecimal> parseAmount(Column column, String text) {
        if (shape.format() != ImportFormat.FEC && Amounts.isAmbiguous(text)) {
            refuse(column, Rule.IMPORT_AMBIGUOUS_AMOUNT, text);
            return Optional.empty();
        }
        var amount = Amounts.parse(text);
        return amount.isPresent() ? amount : noAmount(column, text);
    }

    @Override
    Optional<LocalDate> parseDate(Cell cell) {
        return Dates.parse(cell, shape.dayZero());
    }
}
