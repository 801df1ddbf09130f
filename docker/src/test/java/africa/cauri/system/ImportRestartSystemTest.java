package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An import that is killed in the middle goes on after the next start, and writes each entry once. */
class ImportRestartSystemTest {
    private static final Path DATA = Installation.target().resolve("system").resolve("import");
    private static final int ENTRIES = 15_000;

    @Test
    void what_was_killed_half_way_is_written_to_its_end_and_nothing_twice() throws IOException {
        Installation.delete(DATA);
        String books;
        JsonObject accepted;
        try (var killed = LauncherProcess.start(DATA, Map.of()).awaitGreeting()) {
            var api = api(killed);
            books = "/t/" + api.openCompany("Quincaillerie Ndiaye");
            var uploads = new Uploads(api, books);
            accepted = Uploads.accepted(uploads.send("ventes.csv", file(), Map.of()));
            var started = accepted;
            Wait.until(Duration.ofMinutes(3), "the first entries", () -> isHalfWay(uploads.job(started)));
            killed.kill("payara");
            killed.awaitEnd(Duration.ofSeconds(30));
        }
        try (var next = LauncherProcess.start(DATA, Map.of()).awaitGreeting()) {
            var api = api(next);
            JsonObject done = new Uploads(api, books).awaitEnd(accepted);

            assertThat(done.getString("state")).as(done.toString()).isEqualTo("DONE");
            assertThat(done.getInt("written")).isEqualTo(ENTRIES);
            JsonObject totals =
                    Json.object(api.get(books + "/trial-balance").body()).getJsonObject("totals");
            assertThat(totals.getString("closingDebit")).isEqualTo(Integer.toString(ENTRIES * 100));
            assertThat(api.delete(books + "/imports/" + done.getString("id")).statusCode())
                    .isEqualTo(200);
        }
    }

    private static boolean isHalfWay(JsonObject job) {
        assertThat(job.getString("state"))
                .as("it was over before it could be killed")
                .matches("WAITING|RUNNING");
        return job.getInt("total") > 0 && job.getInt("done") > 0;
    }

    private static String file() {
        return IntStream.rangeClosed(1, ENTRIES)
                .mapToObj(number -> "VE;2026-01-14;F-%1$d;Vente;4111;;;100;;%nVE;2026-01-14;F-%1$d;Vente;7011;;;;100;"
                        .formatted(number))
                .collect(Collectors.joining(
                        "\n",
                        "journal;date;reference;label;account;third_party;line_label;debit;credit;due_date\n",
                        "\n"));
    }

    private static Api api(LauncherProcess launcher) throws IOException {
        var secrets = new Properties();
        secrets.load(new StringReader(Files.readString(DATA.resolve("secrets.properties"))));
        var grant = Map.of(
                "grant_type", "client_credentials",
                "client_id", "cauri-demo-api",
                "client_secret", secrets.getProperty("demo.api"));
        var answer = new WebClient().post(launcher.keycloak() + "/realms/cauri/protocol/openid-connect/token", grant);
        return new Api(launcher.url() + "/api/v1", Json.object(answer.body()).getString("access_token"));
    }
}
