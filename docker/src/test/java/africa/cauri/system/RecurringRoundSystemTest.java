package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What recurs is made by itself, from the second day of the books on. */
@ExtendWith(RunningCauri.class)
class RecurringRoundSystemTest {
    private final Installation cauri;
    private final Api api;

    RecurringRoundSystemTest(Installation cauri) {
        this.cauri = cauri;
        this.api = cauri.api(cauri.tokens().ofService());
    }

    @Test
    void what_is_due_is_posted_once_without_anybody() {
        String key = booksOfYesterday();

        Wait.until(Duration.ofMinutes(3), "the round", () -> entries(key).getInt("total") > 0);

        JsonObject entry = entries(key).getJsonArray("rows").getJsonObject(0);
        assertThat(entries(key).getInt("total")).isEqualTo(1);
        assertThat(entry.getString("reference")).isEqualTo("LOYER 2026-01");
        JsonObject audit =
                Json.object(api.get("/t/" + key + "/audit?kind=recurring-entry").body());
        assertThat(audit.toString()).contains("POSTED", "Cauri");
    }

    /** If the server has looked before this noted a day, other books are tried. */
    private String booksOfYesterday() {
        String key;
        int noted;
        do {
            key = api.openCompany("Garage " + UUID.randomUUID());
            rent("/t/" + key);
            String rounds = "`t_" + key.replace('-', '_') + "`.daily_round";
            noted = cauri.sql(
                    "INSERT INTO " + rounds + " (kind, day, begun_at) SELECT ?, CURDATE() - INTERVAL 1 DAY,"
                            + " NOW() FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM " + rounds + ")",
                    "RECURRING");
        } while (noted == 0);
        return key;
    }

    private void rent(String books) {
        JsonObject template = created(
                books + "/templates",
                """
                {"name": "Loyer", "journal": "OD", "label": "Loyer de {mois}",
                 "questions": [{"name": "LOYER", "kind": "AMOUNT", "label": "Loyer"}],
                 "lines": [{"account": "6222", "side": "DEBIT", "formula": "LOYER"},
                  {"account": "4711", "side": "CREDIT", "formula": "SOLDE"}]}
                """);
        created(
                books + "/recurring-entries",
                """
                {"name": "Loyer", "template": %d, "answers": {"LOYER": "150000"}, "reference": "LOYER {annee}-{mm}",
                 "rhythm": {"unit": "MONTHS", "day": 5}, "from": "2026-01-01", "times": 1, "mode": "POST"}
                """
                        .formatted(template.getInt("id")));
    }

    private JsonObject created(String path, String body) {
        HttpResponse<String> answer = api.post(path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(201);
        return Json.object(answer.body());
    }

    private JsonObject entries(String key) {
        return Json.object(api.get("/t/" + key + "/entries").body());
    }
}
