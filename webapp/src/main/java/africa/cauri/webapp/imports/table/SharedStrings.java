package africa.cauri.webapp.imports.table;

import africa.cauri.domain.kernel.Rule;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share, by their number. Held in memory: their part is limited. */
final class SharedStrings {

    private final List<String> texts = new ArrayList<>();

    /** Reads the parts between {@code si} and its end, without how they are pronounced ({@code rPh}). */
    static SharedStrings of(XmlPart part) {
        var strings = new SharedStrings();
        var text = new CellText();
        for (var step = part.next(); step != XmlPart.Step.OVER; step = part.next()) {
            text.take(step, part);
            if (step == XmlPart.Step.END && part.name().equals("si")) {
                strings.texts.add(text.end());
            }
        }
        return strings;
    }

    static SharedStrings none() {
        return new SharedStrings();
    }

    /** Returns the text of a number, which the file gives and which need not be one. */
    String get(String number, long line) {
        try {
            return texts.get(Integer.parseInt(number));
        } catch (NumberFormatException | IndexOutOfBoundsException noSuchText) {
            throw (Unreadable) new Unreadable(line, Rule.IMPORT_WORKBOOK_DAMAGED).initCause(noSuchText);
        }
    }
}
