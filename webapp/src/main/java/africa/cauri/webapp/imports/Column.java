package africa.cauri.webapp.imports;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a column means, by the names that it goes by: ours, that of the FEC (article A47 A-1 of the French Livre des
 * procédures fiscales), and those that people write. Case, accents and punctuation make no difference.
 */
enum Column {
    JOURNAL("journal", "JournalCode", "code journal", "jnl"),
    JOURNAL_TITLE("journal_title", "JournalLib", "libellé journal", "intitulé journal"),
    ENTRY_NUMBER("entry_number", "EcritureNum", "n° écriture", "numéro écriture", "no écriture"),
    DATE("date", "EcritureDate", "date écriture", "date comptable", "date opération"),
    ACCOUNT("account", "CompteNum", "compte", "n° compte", "numéro compte", "no compte", "compte général"),
    ACCOUNT_TITLE("account_title", "CompteLib", "intitulé compte", "libellé compte", "intitulé"),
    THIRD_PARTY("third_party", "CompAuxNum", "tiers", "code tiers", "compte tiers", "compte auxiliaire", "auxiliaire"),
    THIRD_PARTY_NAME("third_party_name", "CompAuxLib", "nom tiers", "intitulé tiers", "libellé tiers"),
    REFERENCE(
            "reference", "PieceRef", "référence", "pièce", "n° pièce", "numéro pièce", "no pièce", "réf", "réf pièce"),
    DOCUMENT_DATE("document_date", "PieceDate", "date pièce", "date document"),
    LABEL("label", "EcritureLib", "libellé", "libellé écriture"),
    LINE_LABEL("line_label", "libellé ligne"),
    DEBIT("debit", "Debit", "montant débit"),
    CREDIT("credit", "Credit", "montant crédit"),
    AMOUNT("amount", "Montant"),
    SIDE("side", "Sens"),
    DUE_DATE("due_date", "échéance", "date échéance"),
    LETTER_CODE("letter_code", "EcritureLet", "lettrage", "code lettre", "lettre"),
    LETTER_DATE("letter_date", "DateLet", "date lettrage"),
    VALIDATION_DATE("validation_date", "ValidDate", "date validation"),
    FOREIGN_AMOUNT("foreign_amount", "Montantdevise", "montant devise"),
    CURRENCY("currency", "Idevise", "devise");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Map<String, Column> BY_NAME = byName();

    private final String title;
    private final String titleInFec;

    /** Between bars, which no title holds: an array or a list would not be for ever. */
    private final String otherTitles;

    Column(String title, String titleInFec, String... otherTitles) {
        this.title = title;
        this.titleInFec = titleInFec;
        this.otherTitles = String.join("|", otherTitles);
    }

    static Optional<Column> named(String name) {
        return Optional.ofNullable(BY_NAME.get(plain(name)));
    }

    /** Returns the name that a file of ours has it by. */
    String title() {
        return title;
    }

    /** Returns the name that a FEC has it by. */
    String titleInFec() {
        return titleInFec;
    }

    private static String plain(String name) {
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        var lower = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(lower).replaceAll(" ").strip();
    }

    private static Map<String, Column> byName() {
        var columns = new HashMap<String, Column>();
        for (var column : values()) {
            var others = BAR.splitAsStream(column.otherTitles);
            Stream.concat(Stream.of(column.title, column.titleInFec), others)
                    .forEach(name -> columns.put(plain(name), column));
        }
        return columns;
    }
}
