package africa.cauri.domain.csv;

import java.util.regex.Pattern;

/**
 * What a spreadsheet would take for a formula is written with an apostrophe before it, which the spreadsheet does not
 * show and which is taken away when the file is read again.
 */
final class CsvFormula {

    private static final Pattern TO_MARK = Pattern.compile("'*[=+@\\t\\r-].*", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("'+[=+@\\t\\r-].*", Pattern.DOTALL);

    private CsvFormula() {}

    static String marked(String value) {
        return TO_MARK.matcher(value).matches() ? "'" + value : value;
    }

    static String taken(String value) {
        return MARKED.matcher(value).matches() ? value.substring(1) : value;
    }
}
