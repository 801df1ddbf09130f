package africa.cauri.witness;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What clients post: sales, purchases and transfers of any day of half a year, one time in five some together. */
final class RandomEntries {
    /** The customer of the sales, who has to be known to the books. */
    static final String CUSTOMER = "DIALLO";

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 181;
    private static final int MOST_TOGETHER = 12;

    private final Random random;

    RandomEntries(Random random) {
        this.random = random;
    }

    Intent next(String key) {
        int count = random.nextInt(5) == 0 ? 2 + random.nextInt(MOST_TOGETHER - 1) : 1;
        List<JsonObject> entries = new ArrayList<>();
        for (int entry = 0; entry < count; entry++) {
            entries.add(entry(Intent.reference(key, entry)));
        }
        return new Intent(key, entries);
    }

    private JsonObject entry(String reference) {
        int amount = 1 + random.nextInt(1_000_000);
        return switch (random.nextInt(4)) {
            case 0 -> entry("AC", reference, "Achat", line("6011", "debit", amount), line("4011", "credit", amount));
            case 1 -> entry("OD", reference, "Virement", line("5211", "debit", amount), line("5711", "credit", amount));
            default -> sale(reference, amount);
        };
    }

    private JsonObject sale(String reference, int net) {
        int tax = 1 + net / 6;
        JsonObject customer = Json.createObjectBuilder(line("4111", "debit", net + tax))
                .add("thirdParty", CUSTOMER)
                .build();
        return entry(
                "VE", reference, "Vente à crédit", customer, line("7011", "credit", net), line("4431", "credit", tax));
    }

    private JsonObject entry(String journal, String reference, String label, JsonObject... lines) {
        String day = FROM.plusDays(random.nextInt(DAYS)).toString();
        JsonArrayBuilder all = Json.createArrayBuilder(List.of(lines));
        return Json.createObjectBuilder()
                .add("journal", journal)
                .add("accountingDate", day)
                .add("documentDate", day)
                .add("reference", reference)
                .add("label", label + " " + reference)
                .add("lines", all)
                .build();
    }

    private static JsonObject line(String account, String side, int amount) {
        return Json.createObjectBuilder()
                .add("account", account)
                .add(side, Integer.toString(amount))
                .build();
    }
}
