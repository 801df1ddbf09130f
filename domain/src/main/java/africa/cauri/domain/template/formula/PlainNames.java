package africa.cauri.domain.template.formula;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as formulas compare them: in capitals and without accents, so that Prime_été is PRIME_ETE. */
public final class PlainNames {

    /** The longest name. */
    public static final int LONGEST = 30;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0," + (LONGEST - 1) + "}");
    private static final Pattern TAKEN = Pattern.compile("SOLDE|L[0-9]+");

    private PlainNames() {}

    /** Returns the name as it is compared. */
    public static String of(String typed) {
        var capitals = typed.strip().toUpperCase(Locale.ROOT).replace("Œ", "OE").replace("Æ", "AE");
        return MARKS.matcher(Normalizer.normalize(capitals, Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** Whether a name, as it is compared, may be given to something: SOLDE and L1 mean something already. */
    public static boolean isFree(String name) {
        return NAME.matcher(name).matches() && !TAKEN.matcher(name).matches();
    }
}
