package africa.cauri.webapp.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The formats that files to import come in. */
public enum ImportFormat {
    /** Fields between separators, with a header: entries, or opening balances. */
    CSV,
    /** A workbook: the same tables, on its first sheet. */
    XLSX,
    /** The French fichier des écritures comptables: article A47 A-1 of the Livre des procédures fiscales. */
    FEC,
    /** What Sage 100 exports entries as, in lines of fixed width. */
    SAGE_PNM;

    /** How many bytes of the beginning {@link #detect} wants to see; fewer if the file has fewer. */
    public static final int BYTES_NEEDED = 4096;

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern WORKBOOK = Pattern.compile("PK\3\4.*", Pattern.DOTALL);
    private static final Pattern PNM_LINE = Pattern.compile("[^;\t|]{3}\\d{6}.{74}[DC] *[-+]?[\\d.,]+.*");

    /**
     * Tells the format by what the file begins with; by its name where that says nothing.
     *
     * @param name the name that the file was sent under
     * @param bytes the first {@link #BYTES_NEEDED}
     * @return nothing for what is none of them, an old binary XLS for instance
     */
    public static Optional<ImportFormat> detect(String name, byte[] bytes) {
        var lower = name.toLowerCase(Locale.ROOT);
        var text = decoded(bytes);
        if (WORKBOOK.matcher(text).matches()) {
            return Optional.of(XLSX);
        }
        if (text.indexOf('\0') >= 0 || lower.endsWith(".xlsx") || lower.endsWith(".xls")) {
            return Optional.empty();
        }
        var lines = LINE_END.splitAsStream(text).toList();
        if (lines.stream().limit(2).anyMatch(line -> PNM_LINE.matcher(line).matches())) {
            return Optional.of(SAGE_PNM);
        }
        return ofText(lower, lines.isEmpty() ? "" : lines.get(0));
    }

    private static Optional<ImportFormat> ofText(String name, String firstLine) {
        var separator = Separator.of(firstLine);
        var titles = separator.split(firstLine);
        if (isFec(titles)) {
            return Optional.of(FEC);
        }
        if (name.endsWith(".pnm")) {
            return Optional.of(SAGE_PNM);
        }
        return titles.length > 1 || name.endsWith(".csv") ? Optional.of(CSV) : Optional.empty();
    }

    private static boolean isFec(String... titles) {
        return Arrays.stream(titles).anyMatch("JournalCode"::equalsIgnoreCase)
                && Arrays.stream(titles).anyMatch("CompteNum"::equalsIgnoreCase);
    }

    /** Every format is told by letters that stand for themselves in each encoding but the two of 16 bits. */
    private static String decoded(byte... bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF")) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring("\u00EF\u00BB\u00BF".length()) : text;
    }
}
