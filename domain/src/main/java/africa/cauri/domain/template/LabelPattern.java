package africa.cauri.domain.template;

import static africa.cauri.domain.kernel.Rule.PLACEHOLDER_OPEN;
import static africa.cauri.domain.kernel.Rule.PLACEHOLDER_UNKNOWN;

import africa.cauri.domain.kernel.Violation;
import africa.cauri.domain.template.formula.PlainNames;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places for what is known when it is used: {jour}, {mois} (janvier), {mm} (01), {annee}, {reference},
 * {tiers}, {numero}. Capitals and accents do not count. What is not known leaves nothing.
 */
public final class LabelPattern {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Set<String> PLACES = Set.of("JOUR", "MOIS", "MM", "ANNEE", "REFERENCE", "TIERS", "NUMERO");

    private LabelPattern() {}

    /**
     * What stands in the places.
     *
     * @param thirdParty the name of a third party; empty for none
     * @param number which one of a series it is; 0 for none
     */
    public record Facts(LocalDate date, String reference, String thirdParty, int number) {}

    /** Returns what is wrong with a pattern on a line, or on 0: a place that nothing is known for, a lonely brace. */
    public static List<Violation> violations(int line, String field, String pattern) {
        var wrong = PLACE.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !PLACES.contains(PlainNames.of(name)))
                .map(name -> PLACEHOLDER_UNKNOWN.brokenBy(line, field, "{" + name + "}"))
                .toList();
        var rest = PLACE.matcher(pattern).replaceAll("");
        return wrong.isEmpty() && (rest.contains("{") || rest.contains("}"))
                ? List.of(PLACEHOLDER_OPEN.brokenBy(line, field))
                : wrong;
    }

    /** Fills a pattern in, and takes out the blanks that an empty place leaves. */
    public static String fill(String pattern, Facts facts) {
        var filled = PLACE.matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(text(found.group(1), facts, found.group())));
        return BLANKS.matcher(filled).replaceAll(" ").strip();
    }

    /** Fills a pattern in and cuts it after so many characters, with an ellipsis in place of the last one. */
    public static String fill(String pattern, Facts facts, int most) {
        var filled = fill(pattern, facts);
        if (filled.codePointCount(0, filled.length()) <= most) {
            return filled;
        }
        return filled.substring(0, filled.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static String text(String name, Facts facts, String otherwise) {
        return switch (PlainNames.of(name)) {
            case "JOUR" -> two(facts.date.getDayOfMonth());
            case "MOIS" -> facts.date.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
            case "MM" -> two(facts.date.getMonthValue());
            case "ANNEE" -> Integer.toString(facts.date.getYear());
            case "REFERENCE" -> facts.reference;
            case "TIERS" -> facts.thirdParty;
            case "NUMERO" -> facts.number == 0 ? "" : Integer.toString(facts.number);
            default -> otherwise;
        };
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
