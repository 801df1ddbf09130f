package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file that was checked only is kept: it is checked again and written without being sent again. */
@ExtendWith(RunningCauri.class)
class KeptFileSystemTest {
    private static final String FOREIGN =
            """
            journal;date;reference;label;account;third_party;debit;credit
            VE;2026-01-14;F-1;Vente;CLIENT;NDIAYE;118000;
            VE;2026-01-14;F-1;Vente;7011;;;118000
            VE;2026-02-03;F-2;Vente;CLIENT;NDIAYE;2000;
            VE;2026-02-03;F-2;Vente;7011;;;2000
            """;

    private final Installation cauri;
    private Api api;
    private String books;
    private Uploads uploads;

    KeptFileSystemTest(Installation cauri) {
        this.cauri = cauri;
    }

    @BeforeEach
    void openBooks() {
        api = cauri.api(cauri.tokens().ofService());
        books = "/t/" + api.openCompany("Fichier gardé " + UUID.randomUUID());
        uploads = new Uploads(api, books);
    }

    @Test
    void it_is_checked_with_what_was_answered_and_then_written() {
        JsonObject faulty = uploads.done("autre.csv", FOREIGN, Map.of("dryRun", "true"));
        assertThat(faulty.getInt("errorCount")).isPositive();
        assertThat(faulty.getBoolean("fileKept")).isTrue();
        assertThat(post(faulty, "continuation", "{}")).contains("IMPORT_STATE_WRONG");
        assertThat(post(faulty, "checks", "{\"accounts\": [{\"source\": \"CLIENT\", \"account\": \"70\"}]}"))
                .contains("ACCOUNT_IS_HEADING");
        assertThat(post(faulty, "checks", "{\"journal\": \"TOOLONG\"}")).contains("TEXT_TOO_LONG");

        JsonObject sound = awaitEnd(post(
                faulty,
                "checks",
                "{\"createThirdParties\": true, \"accounts\": [{\"source\": \"CLIENT\", \"account\": \"4111\"}]}"));
        assertThat(sound.getString("state")).isEqualTo("CHECKED");
        assertThat(sound.getInt("errorCount")).as(sound.toString()).isZero();
        assertThat(totals(sound)).containsExactly("VE 2026-01-01 1 2 118000 118000", "VE 2026-02-01 1 2 2000 2000");

        JsonObject done = awaitEnd(post(sound, "continuation", "{}"));
        assertThat(done.getString("state")).as(done.toString()).isEqualTo("DONE");
        assertThat(done.getInt("written")).isEqualTo(2);
        assertThat(done.getBoolean("fileKept")).isFalse();
        assertThat(api.get(books + "/entries?import=" + done.getString("id")).body())
                .contains("F-1", "F-2");
        assertThat(api.get(books + "/entries?import=" + UUID.randomUUID()).body())
                .doesNotContain("F-1");
        assertThat(post(done, "checks", "{}")).contains("IMPORT_STATE_WRONG");
    }

    @Test
    void without_its_file_it_is_neither_checked_nor_written() throws IOException {
        JsonObject sound =
                uploads.done("ouverture.csv", FOREIGN.replace("CLIENT;NDIAYE", "5711;"), Map.of("dryRun", "true"));
        assertThat(sound.getInt("errorCount")).as(sound.toString()).isZero();
        Path file = cauri.imports().resolve(books.substring("/t/".length())).resolve(sound.getString("id"));
        Files.delete(file);

        assertThat(post(sound, "continuation", "{}")).contains("IMPORT_FILE_GONE");
        assertThat(post(sound, "checks", "{}")).contains("IMPORT_FILE_GONE", "ouverture.csv");

        JsonObject still =
                Json.object(api.get(books + "/imports/" + sound.getString("id")).body());
        assertThat(still.getString("state")).isEqualTo("CHECKED");
        assertThat(still.getBoolean("fileKept")).isFalse();
    }

    private String post(JsonObject found, String what, String body) {
        return api.post(books + "/imports/" + found.getString("id") + "/" + what, body)
                .body();
    }

    private JsonObject awaitEnd(String accepted) {
        return uploads.awaitEnd(Json.object(accepted));
    }

    private static List<String> totals(JsonObject found) {
        return found.getJsonArray("totals").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("journal") + " " + each.getString("month") + " " + each.getInt("entries")
                        + " " + each.getInt("lines") + " " + each.getString("debit") + " " + each.getString("credit"))
                .toList();
    }
}
