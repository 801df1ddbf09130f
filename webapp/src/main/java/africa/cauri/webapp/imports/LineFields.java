package africa.cauri.webapp.imports;

import africa.cauri.domain.kernel.Rule;
import africa.cauri.webapp.imports.table.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the fields of one line, and notes each that it cannot read. */
abstract class LineFields {

    /** The longest text; the books allow less. */
    static final int LONGEST_TEXT = 500;

    private static final int LONGEST_QUOTATION = 60;
    private static final Pattern LINE_END = Pattern.compile("\\s*[\\t\\r\\n]\\s*");

    private final long line;
    private final ImportErrors errors;
    private boolean faulty;

    LineFields(long line, ImportErrors errors) {
        this.line = line;
        this.errors = errors;
    }

    /** Returns what stands in the column; an empty cell if the file has no such column. */
    abstract Cell cell(Column column);

    /** Returns the column's name for the user. */
    abstract String title(Column column);

    /** Reads an amount that is written in the way of this format. */
    abstract Optional<BigDecimal> parseAmount(Column column, String text);

    abstract Optional<LocalDate> parseDate(Cell cell);

    long line() {
        return line;
    }

    /** Says whether anything on this line could not be read. */
    boolean isFaulty() {
        return faulty;
    }

    void refuse(Column column, Rule rule, Object... args) {
        refuse(title(column), rule, args);
    }

    void refuse(String title, Rule rule, Object... args) {
        faulty = true;
        errors.add(ImportError.of(line, title, rule, args));
    }

    String text(Column column) {
        var cell = cell(column);
        if (!isReadable(column, cell)) {
            return "";
        }
        var text = cell.text();
        if (text.length() > LONGEST_TEXT) {
            refuse(column, Rule.IMPORT_TOO_LONG, LONGEST_TEXT);
            return "";
        }
        return isOneLine(text) ? text : LINE_END.matcher(text).replaceAll(" ");
    }

    String required(Column column) {
        var text = text(column);
        if (cell(column).isEmpty()) {
            refuse(column, Rule.IMPORT_REQUIRED);
        }
        return text;
    }

    Optional<LocalDate> date(Column column) {
        var cell = cell(column);
        if (!isReadable(column, cell) || cell.isEmpty()) {
            return Optional.empty();
        }
        var date = parseDate(cell);
        if (date.isEmpty()) {
            refuse(column, Rule.IMPORT_BAD_DATE, quotation(cell.text()));
        }
        return date;
    }

    Optional<LocalDate> requiredDate(Column column) {
        if (cell(column).isEmpty()) {
            refuse(column, Rule.IMPORT_REQUIRED);
        }
        return date(column);
    }

    Optional<BigDecimal> amount(Column column) {
        var cell = cell(column);
        if (!isReadable(column, cell) || cell.isEmpty()) {
            return Optional.empty();
        }
        return cell.kind() == Cell.Kind.NUMBER
                ? Optional.of(new BigDecimal(cell.text()))
                : parseAmount(column, cell.text());
    }

    Optional<BigDecimal> noAmount(Column column, String text) {
        refuse(column, Rule.IMPORT_BAD_AMOUNT, quotation(text));
        return Optional.empty();
    }

    /** Returns the amount's sides by debit and credit, each in its column. */
    Sides sides() {
        var debit = amount(Column.DEBIT);
        var credit = amount(Column.CREDIT);
        var sides = new Sides(debit.orElse(BigDecimal.ZERO), credit.orElse(BigDecimal.ZERO));
        if (!faulty && debit.isEmpty() && credit.isEmpty()) {
            refuse(Column.DEBIT, Rule.IMPORT_NO_AMOUNT);
        }
        if (sides.debit().signum() != 0 && sides.credit().signum() != 0) {
            refuse(
                    Column.CREDIT,
                    Rule.IMPORT_TWO_SIDES,
                    sides.debit().toPlainString(),
                    sides.credit().toPlainString());
        }
        return sides;
    }

    /** Returns the amount's sides by an amount in one column and its side in another: D or C, +1 or -1 in a FEC. */
    Sides sidesByLetter() {
        var amount = amount(Column.AMOUNT);
        if (cell(Column.AMOUNT).isEmpty()) {
            refuse(Column.AMOUNT, Rule.IMPORT_NO_AMOUNT);
        }
        var side = text(Column.SIDE).toUpperCase(Locale.ROOT);
        var value = amount.orElse(BigDecimal.ZERO);
        return switch (side) {
            case "D", "+1", "1", "+" -> new Sides(value, BigDecimal.ZERO);
            case "C", "-1", "-" -> new Sides(BigDecimal.ZERO, value);
            default -> {
                refuse(Column.SIDE, Rule.IMPORT_BAD_SIDE, quotation(side));
                yield new Sides(BigDecimal.ZERO, BigDecimal.ZERO);
            }
        };
    }

    static String quotation(String text) {
        return text.length() > LONGEST_QUOTATION ? text.substring(0, LONGEST_QUOTATION) + '…' : text;
    }

    private boolean isReadable(Column column, Cell cell) {
        if (cell.kind() == Cell.Kind.ERROR) {
            refuse(column, Rule.IMPORT_BAD_CELL, quotation(cell.text()));
        }
        if (cell.kind() == Cell.Kind.FORMULA) {
            refuse(column, Rule.IMPORT_FORMULA_WITHOUT_VALUE);
        }
        return cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
    }

    private static boolean isOneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0;
    }

    /** Debit and credit of a line, one of them nil. */
    record Sides(BigDecimal debit, BigDecimal credit) {

        boolean areNil() {
            return debit.signum() == 0 && credit.signum() == 0;
        }
    }
}
