package africa.cauri.webapp.imports;

import africa.cauri.webapp.imports.table.Blank;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What stands between the fields of a line: the one that finds the most columns in the header. */
record Separator(char character) {

    private static final List<Separator> USUAL =
            List.of(new Separator(';'), new Separator(','), new Separator('\t'), new Separator('|'));
    private static final String DECLARATION = "sep=";

    /** Returns the separator of a header; a semicolon if there is none. The first of equals is the more usual. */
    static Separator of(String header) {
        if (isDeclaredBy(header)) {
            return new Separator(header.charAt(DECLARATION.length()));
        }
        return USUAL.stream()
                .max(Comparator.comparingLong((Separator each) -> each.columnsIn(header))
                        .thenComparingInt(each -> each.split(header).length)
                        .thenComparingInt(each -> -USUAL.indexOf(each)))
                .orElseThrow();
    }

    /** Says whether the line is the one by which a spreadsheet is told the separator: sep=; and nothing else. */
    static boolean isDeclaredBy(String line) {
        return line.startsWith(DECLARATION)
                && Blank.strip(line).length() <= DECLARATION.length() + 1
                && line.length() > DECLARATION.length();
    }

    /** Returns the fields of a header, without the quotes around them. */
    String[] split(String header) {
        var fields = new ArrayList<String>();
        int begin = 0;
        for (int end = header.indexOf(character); end >= 0; end = header.indexOf(character, begin)) {
            fields.add(unquoted(header.substring(begin, end)));
            begin = end + 1;
        }
        fields.add(unquoted(header.substring(begin)));
        return fields.toArray(String[]::new);
    }

    private long columnsIn(String header) {
        return Arrays.stream(split(header))
                .filter(field -> Column.named(field).isPresent())
                .count();
    }

    private static String unquoted(String field) {
        return Blank.strip(field.replace("\"", ""));
    }
}
