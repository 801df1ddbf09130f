package africa.cauri.webapp.imports.table;

/** What separates words or thousands, whatever its width: spaces that break and spaces that do not. */
public final class Blank {

    private static final char NO_WIDTH = '\uFEFF';

    private Blank() {}

    public static boolean is(char character) {
        return character == ' '
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == NO_WIDTH;
    }

    /** Returns the text without the blanks at both ends. */
    public static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && is(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }
}
