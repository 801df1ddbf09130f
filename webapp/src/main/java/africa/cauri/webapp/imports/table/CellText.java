package africa.cauri.webapp.imports.table;

/** Gathers the text of one cell, which may come in pieces, each with its own font. */
final class CellText {

    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPronunciation;

    void take(XmlPart.Step step, XmlPart part) {
        if (step == XmlPart.Step.TEXT) {
            if (inText && !inPronunciation) {
                text.append(part.text());
            }
            return;
        }
        boolean begins = step == XmlPart.Step.BEGIN;
        if (part.name().equals("t")) {
            inText = begins;
        } else if (part.name().equals("rPh")) {
            inPronunciation = begins;
        }
    }

    /** Returns what was gathered, and begins anew. */
    String end() {
        var gathered = Blank.strip(text.toString());
        text.setLength(0);
        return gathered;
    }
}
