package africa.cauri.domain.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The chain that shows whether a posted entry was changed, left out or slipped in (AUDCIF art. 22: irreversibility).
 *
 * <p>The hash is SHA-256 over a text in UTF-8: one row for the entry, one for each line, each ended by a line feed; the
 * fields of a row are separated by tabulators. In a field, a backslash, a tabulator and a line feed are written
 * {@code \\}, {@code \t} and {@code \n}; what is missing is empty; dates and times are in ISO 8601, amounts in minor
 * units. The first row: {@code 1} (the version of this format), the previous hash, journal, first day of the fiscal
 * year, number, id, nature's letter, accounting date, document date, reference, label, reason, id of the entry that is
 * taken back, kind and id of the origin, time of the recording in UTC, subject. Each other row: line, account, third
 * party's id, label, debit, credit, due date, foreign currency, foreign amount, rate, VAT code. The first entry of a
 * journal in a year has {@link #first} as its previous hash.
 */
final class EntryHash {

    private static final String VERSION = "1";

    private EntryHash() {}

    static String of(Entry entry) {
        var text = new StringBuilder(200 + 80 * entry.lines().size());
        text.append(head(entry)).append('\n');
        for (var line : entry.lines()) {
            text.append(row(line)).append('\n');
        }
        return sha256(text.toString());
    }

    /** What a chain begins with: a year of a journal cannot pass for another one. */
    static String first(String journal, LocalDate fiscalYear) {
        return sha256(VERSION + "\t" + journal + "\t" + fiscalYear + "\n");
    }

    private static String head(Entry entry) {
        return row(
                VERSION,
                entry.place().previousHash(),
                entry.place().journal(),
                entry.place().fiscalYear(),
                entry.place().number(),
                entry.id(),
                entry.nature().code(),
                entry.accountingDate(),
                entry.documentDate(),
                entry.reference(),
                entry.label(),
                entry.reason(),
                plain(entry.reverses()),
                entry.origin().kind(),
                entry.origin().id(),
                entry.recording().at(),
                entry.recording().subject());
    }

    private static String row(Entry.EntryLine line) {
        return row(
                line.line(),
                line.account(),
                plain(line.thirdParty()),
                line.label(),
                line.debit().minor(),
                line.credit().minor(),
                plain(line.dueDate()),
                plain(line.foreign().map(foreign -> foreign.amount().currency())),
                plain(line.foreign().map(foreign -> foreign.amount().minor())),
                plain(line.foreign()
                        .map(foreign -> foreign.rate().stripTrailingZeros().toPlainString())),
                line.vatCode());
    }

    private static String plain(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }

    private static String row(Object... fields) {
        var row = new StringJoiner("\t");
        for (var field : fields) {
            row.add(escaped(String.valueOf(field)));
        }
        return row.toString();
    }

    private static String escaped(String field) {
        var isPlain = field.indexOf('\\') < 0 && field.indexOf('\t') < 0 && field.indexOf('\n') < 0;
        return isPlain
                ? field
                : field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
