package africa.cauri.witness;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The chain's hash, written a second time after its description: from the rows of an entry and the hash before. */
final class Hash {
    private static final String VERSION = "1";

    private static final List<String> HEAD = List.of(
            "journal",
            "fiscal_year",
            "number",
            "id",
            "nature",
            "accounting_date",
            "document_date",
            "reference",
            "label",
            "reason",
            "reverses",
            "origin",
            "origin_id");

    private static final List<String> LINE = List.of(
            "line", "account", "third_party", "label", "debit", "credit", "due_date", "currency", "foreign_amount");

    private Hash() {}

    /** What the chain begins with to which the entry belongs. */
    static String first(Map<String, String> entry) {
        return sha256(VERSION + "\t" + entry.get("journal") + "\t" + entry.get("fiscal_year") + "\n");
    }

    static String of(String previous, Map<String, String> entry, List<Map<String, String>> lines) {
        List<String> head = new ArrayList<>(List.of(VERSION, previous));
        HEAD.forEach(column -> head.add(entry.get(column)));
        head.add(Instant.parse(entry.get("recorded_at")).toString());
        head.add(entry.get("recorded_by"));
        return sha256(row(head) + lines.stream().map(Hash::line).collect(Collectors.joining()));
    }

    private static String line(Map<String, String> line) {
        List<String> fields = new ArrayList<>();
        LINE.forEach(column -> fields.add(line.get(column)));
        String rate = line.get("rate");
        fields.add(
                rate.isEmpty() ? "" : new BigDecimal(rate).stripTrailingZeros().toPlainString());
        fields.add(line.get("vat_code"));
        return row(fields);
    }

    private static String row(List<String> fields) {
        return fields.stream()
                        .map(field ->
                                field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
