package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.system.KillableCauri.Part;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An import that is killed in the middle goes on after the next start, and writes each entry once. */
@ExtendWith(RunningCauri.class)
class ImportRestartSystemTest {
    private static final int ENTRIES = 15_000;

    @Test
    void what_was_killed_half_way_is_written_to_its_end_and_nothing_twice(KillableCauri cauri) throws IOException {
        String books = "/t/" + cauri.api().openCompany("Quincaillerie Ndiaye");
        var uploads = new Uploads(cauri.api(), books);
        Path yesterday = checked(cauri, uploads, "hier.csv", Duration.ofDays(1));
        Path forgotten = checked(cauri, uploads, "oublie.csv", Duration.ofDays(8));
        JsonObject accepted = Uploads.accepted(uploads.send("ventes.csv", file(), Map.of()));
        Wait.until(Duration.ofMinutes(3), "the first entries", () -> isHalfWay(uploads.job(accepted)));
        var all = Set.of(Part.APPLICATION, Part.DATABASE);
        Path leftOver = cauri.imports().resolve(books.substring("/t/".length())).resolve(UUID.randomUUID() + ".part");
        cauri.kill(all);
        Files.setLastModifiedTime(
                Files.writeString(leftOver, "journal"),
                FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        cauri.startAgain(all);

        var api = cauri.api();
        JsonObject done = new Uploads(api, books).awaitEnd(accepted);

        assertThat(done.getString("state")).as(done.toString()).isEqualTo("DONE");
        assertThat(done.getInt("written")).isEqualTo(ENTRIES);
        JsonObject totals =
                Json.object(api.get(books + "/trial-balance").body()).getJsonObject("totals");
        assertThat(totals.getString("closingDebit")).isEqualTo(Integer.toString(ENTRIES * 100));
        Wait.until("what was left of an upload is thrown away", () -> Files.notExists(leftOver));
        Wait.until("what nobody came back to is thrown away", () -> Files.notExists(forgotten));
        assertThat(yesterday).exists();
        undoneInSpiteOfAKill(cauri, books, done);
    }

    /** Has a file checked only, and returns where it is kept, as if it had been sent that long ago. */
    private static Path checked(KillableCauri cauri, Uploads uploads, String name, Duration ago) throws IOException {
        JsonObject checked = uploads.done(name, "account;debit;credit\n" + name, Map.of("dryRun", "true"));
        Path file = cauri.imports()
                .resolve(uploads.books().substring("/t/".length()))
                .resolve(checked.getString("id"));
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(ago)));
    }

    /** Half way it is neither in the books nor out of them, and says so; in the end every entry is taken back once. */
    private static void undoneInSpiteOfAKill(KillableCauri cauri, String books, JsonObject done) {
        String path = books + "/imports/" + done.getString("id");
        JsonObject accepted = Uploads.accepted(cauri.api().delete(path));
        var before = new Uploads(cauri.api(), books);
        Wait.until(Duration.ofMinutes(3), "the first entries", () -> isHalfWay(before.job(accepted)));
        assertThat(Json.object(cauri.api().get(path).body()).getString("state")).isEqualTo("UNDOING");
        assertThat(cauri.api().get(books + "/periods/2026-01-01/checklist").body())
                .contains("IMPORT_UNFINISHED", "ventes.csv");
        var application = Set.of(Part.APPLICATION);
        cauri.kill(application);
        cauri.startAgain(application);

        var api = cauri.api();
        assertThat(new Uploads(api, books).awaitEnd(accepted).getString("state"))
                .isEqualTo("UNDONE");
        JsonObject totals =
                Json.object(api.get(books + "/trial-balance").body()).getJsonObject("totals");
        assertThat(totals.getString("closingDebit")).isEqualTo("0");
        assertThat(api.get(books + "/verification").body()).doesNotContain("\"ok\":false");
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
}
