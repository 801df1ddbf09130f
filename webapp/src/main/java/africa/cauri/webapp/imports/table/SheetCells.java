package africa.cauri.webapp.imports.table;

import africa.cauri.domain.kernel.Rule;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads the cells of one row of a sheet. */
final class SheetCells {

    /** What tables of entries never come near; a sheet may have 16 384. */
    private static final int MOST_COLUMNS = 1000;

    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_SCALE = 30;
    private static final int LETTERS = 26;
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private final SharedStrings strings;

    SheetCells(SharedStrings strings) {
        this.strings = strings;
    }

    /** Reads from the beginning of the row to its end. */
    Row row(XmlPart sheet, long line) {
        var cells = new ArrayList<Cell>();
        int place = -1;
        for (var step = sheet.next(); !isEnd(step, sheet, "row"); step = sheet.next()) {
            if (step == XmlPart.Step.BEGIN && sheet.name().equals("c")) {
                place = place(sheet.attribute("r"), place + 1, line);
                var cell = cell(sheet, line);
                if (!cell.isEmpty()) {
                    put(cells, place, cell, line);
                }
            }
        }
        return new Row(line, List.copyOf(cells));
    }

    private static void put(List<Cell> cells, int place, Cell cell, long line) {
        if (place >= MOST_COLUMNS) {
            throw new Unreadable(line, Rule.IMPORT_TOO_MANY_FIELDS, MOST_COLUMNS);
        }
        if (place >= cells.size()) {
            cells.addAll(Collections.nCopies(place + 1 - cells.size(), Cell.EMPTY));
        }
        cells.set(place, cell);
    }

    private Cell cell(XmlPart sheet, long line) {
        var type = sheet.attribute("t").orElse("n");
        var text = new CellText();
        var value = new StringBuilder();
        boolean inValue = false;
        boolean isFormula = false;
        for (var step = sheet.next(); !isEnd(step, sheet, "c"); step = sheet.next()) {
            text.take(step, sheet);
            if (step == XmlPart.Step.TEXT && inValue) {
                value.append(sheet.text());
            }
            inValue = step == XmlPart.Step.TEXT
                    ? inValue
                    : step == XmlPart.Step.BEGIN && sheet.name().equals("v");
            isFormula |= step == XmlPart.Step.BEGIN && sheet.name().equals("f");
        }
        if (isFormula && value.isEmpty() && !type.equals("str")) {
            return new Cell("", Cell.Kind.FORMULA);
        }
        return type.equals("inlineStr") ? Cell.of(text.end()) : cell(type, Blank.strip(value.toString()), line);
    }

    private Cell cell(String type, String value, long line) {
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> Cell.of(strings.get(value, line));
            case "n" -> new Cell(number(value, line), Cell.Kind.NUMBER);
            case "e" -> new Cell(value, Cell.Kind.ERROR);
            default -> Cell.of(value);
        };
    }

    private static String number(String value, long line) {
        if (value.length() <= LONGEST_NUMBER) {
            try {
                var number = new BigDecimal(value).round(SHOWN);
                if (number.signum() == 0) {
                    return "0";
                }
                if (Math.abs((long) number.scale()) <= LARGEST_SCALE) {
                    return number.stripTrailingZeros().toPlainString();
                }
            } catch (NumberFormatException noNumber) {
                throw (Unreadable) new Unreadable(line, Rule.IMPORT_WORKBOOK_DAMAGED).initCause(noNumber);
            }
        }
        throw new Unreadable(line, Rule.IMPORT_WORKBOOK_DAMAGED);
    }

    /** Returns the column of a reference such as AB12, counted from 0; that after the last one if there is none. */
    private static int place(Optional<String> reference, int next, long line) {
        if (reference.isEmpty()) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.get().length() && column <= MOST_COLUMNS; i++) {
            char letter = reference.get().charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * LETTERS + letter - 'A' + 1;
        }
        if (column == 0) {
            throw new Unreadable(line, Rule.IMPORT_WORKBOOK_DAMAGED);
        }
        return column - 1;
    }

    private static boolean isEnd(XmlPart.Step step, XmlPart sheet, String name) {
        return step == XmlPart.Step.OVER
                || (step == XmlPart.Step.END && sheet.name().equals(name));
    }
}
