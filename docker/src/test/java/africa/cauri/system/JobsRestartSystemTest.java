package africa.cauri.system;

import static africa.cauri.system.KillableCauri.Part.APPLICATION;
import static africa.cauri.system.KillableCauri.Part.DATABASE;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.sample.story.Story;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Jobs of every kind that are caught half way: an import, the lettering and a proof by a kill of the application, what
 * recurs and the demo's story by one of the database. Each ends as if nothing had been.
 */
@ExtendWith(RunningCauri.class)
class JobsRestartSystemTest {
    private static final int IMPORTED = 15_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String WAITS_FOR_ROW =
            "SELECT trx_id FROM information_schema.innodb_trx" + " WHERE trx_state = 'LOCK WAIT'";
    private static final String WAITS_FOR_TABLE =
            "SELECT id FROM information_schema.processlist WHERE state = 'Waiting for table metadata lock'";

    private static final String SECOND_CUSTOMER =
            "INSERT INTO match_account SELECT '4111', id, 0 FROM third_party WHERE code = 'NDIAYE'";

    private static final String MARCH =
            "INSERT INTO account_balance VALUES ('5711', '2024-03-01', 'M', 'XOF', 0, 0, 0, 0)";

    private static final String TOLD =
            """
            SELECT CONCAT_WS('|', e.journal, e.accounting_date, e.reference, l.account, l.debit, l.credit)
            FROM entry e JOIN entry_line l ON l.entry = e.id
            WHERE e.origin = 'MANUAL' AND e.reference NOT LIKE 'AGO-%'
            """;

    private static final String INSTANCES = "SELECT jobinstanceid FROM cauri_batch.jbatchJOBINSTANCEDATA";
    private static final String INTERRUPTED =
            "SELECT jobinstanceid FROM cauri_batch.jbatchEXECUTIONINSTANCEDATA WHERE batchstatus = 'STARTED'";

    private final KillableCauri cauri;
    private final JobBooks undisturbed;
    private final JobBooks books;
    private final JobBooks sales;
    private final JobBooks demo;

    /** What other tests left in the history of the one installation that all kills share. */
    private List<String> killedBefore = List.of();

    private JsonObject upload;

    JobsRestartSystemTest(KillableCauri cauri) {
        this.cauri = cauri;
        undisturbed = JobBooks.open(cauri);
        books = JobBooks.open(cauri);
        sales = new JobBooks(cauri, cauri.api().openCompany("Quincaillerie Ndiaye"));
        demo = new JobBooks(cauri, "dakar");
    }

    @Test
    void what_was_killed_half_way_ends_as_if_it_had_not_been() {
        cauri.api().awaitActive(demo.key());
        killedBefore = demo.rows(INTERRUPTED);
        undisturbed.doEverything();
        List<String> begun = killTheApplicationHalfWay();
        assertThat(sales.rows("SELECT state FROM job")).containsExactly("RUNNING");
        String recurring = books.note("RECURRING", "2026-12-31", "cauri");
        String sample = demo.note("SAMPLE", demo.key(), "demo-books");

        killTheDatabaseHalfWay(begun, sample);
        Wait.until(PATIENCE, "what recurs", () -> books.isDone(recurring));
        Wait.until(PATIENCE, "the story", () -> demo.isDone(sample));

        assertThat(books.content()).isEqualTo(undisturbed.content());
        assertThat(demo.rows(TOLD)).containsExactlyInAnyOrderElementsOf(story());
        assertThatEverythingIsImported(uploads().awaitEnd(upload));
        for (JobBooks each : List.of(books, demo, sales)) {
            assertThat(new Work(cauri.api(), each.path("")).proof().getBoolean("ok"))
                    .isTrue();
        }
    }

    /** Of the import, some is written; of the lettering, one customer is done; the proof is made, but not noted. */
    private List<String> killTheApplicationHalfWay() {
        var begun = new ArrayList<String>();
        books.holding(
                SECOND_CUSTOMER,
                () -> books.holding("LOCK TABLES verification WRITE", () -> {
                    begun.add(books.beginVerification());
                    Wait.until("the note of the proof", () -> books.finds(WAITS_FOR_TABLE));
                    upload = Uploads.accepted(uploads().send("ventes.csv", file(), Map.of()));
                    Wait.until(PATIENCE, "the first entries", () -> sales.finds("SELECT id FROM job WHERE done > 0"));
                    begun.add(books.beginLettering());
                    Wait.until(
                            "the second customer",
                            () -> isAt(1, books.job(begun.get(1))) && books.finds(WAITS_FOR_ROW));
                    cauri.kill(Set.of(APPLICATION));
                }));
        return begun;
    }

    private static boolean isAt(int done, JsonObject job) {
        return job.getInt("done") == done;
    }

    /** Of what recurs, no entry has its number; the story is told until the end of February. */
    private void killTheDatabaseHalfWay(List<String> begun, String sample) {
        books.holding(
                "SELECT * FROM journal_year FOR UPDATE",
                () -> demo.holding(MARCH, () -> {
                    startAgainAfterAWeek();
                    Wait.until(PATIENCE, "what was begun", () -> begun.stream().allMatch(books::isDone));
                    Wait.until(PATIENCE, "March", () -> isAt(3, demo.job(sample)) && demo.finds(WAITS_FOR_ROW));
                    cauri.kill(Set.of(DATABASE));
                }));
        cauri.startAgain(Set.of(DATABASE));
    }

    /** The batch runtime then forgets what it ended, and goes on with what was interrupted. */
    private void startAgainAfterAWeek() {
        List<String> interrupted = demo.rows(INTERRUPTED);
        interrupted.removeAll(killedBefore);
        List<String> ended = demo.rows(INSTANCES);
        ended.removeAll(interrupted);
        ended.removeAll(killedBefore);
        assertThat(interrupted).hasSize(3);
        assertThat(ended).isNotEmpty();
        demo.change("UPDATE cauri_batch.jbatchEXECUTIONINSTANCEDATA SET updatetime = updatetime - INTERVAL 8 DAY");
        cauri.startAgain(Set.of(APPLICATION));
        Wait.until("the history", () -> Collections.disjoint(demo.rows(INSTANCES), ended));
        assertThat(demo.rows(INSTANCES)).containsAll(interrupted);
    }

    private static List<String> story() {
        return Story.of("dakar", 2024).chapters().stream()
                .flatMap(chapter -> chapter.drafts().stream())
                .flatMap(draft -> draft.lines().stream().map(line -> "%s|%s|%s|%s|%d|%d"
                        .formatted(
                                draft.journal(),
                                draft.accountingDate().orElseThrow(),
                                draft.reference(),
                                line.account(),
                                line.debit().minor(),
                                line.credit().minor())))
                .toList();
    }

    private Uploads uploads() {
        return new Uploads(cauri.api(), sales.path(""));
    }

    private void assertThatEverythingIsImported(JsonObject done) {
        assertThat(done.getString("state")).as(done.toString()).isEqualTo("DONE");
        assertThat(done.getInt("written")).isEqualTo(IMPORTED);
        JsonObject totals = Json.object(
                        cauri.api().get(sales.path("/trial-balance")).body())
                .getJsonObject("totals");
        assertThat(totals.getString("closingDebit")).isEqualTo(Integer.toString(IMPORTED * 100));
        var undone = uploads()
                .awaitEnd(Uploads.accepted(cauri.api().delete(sales.path("/imports/" + done.getString("id")))));
        assertThat(undone.getString("state")).isEqualTo("UNDONE");
    }

    private static String file() {
        return IntStream.rangeClosed(1, IMPORTED)
                .mapToObj(number -> "VE;2026-01-14;F-%1$d;Vente;4111;;;100;;%nVE;2026-01-14;F-%1$d;Vente;7011;;;;100;"
                        .formatted(number))
                .collect(Collectors.joining(
                        "\n",
                        "journal;date;reference;label;account;third_party;line_label;debit;credit;due_date\n",
                        "\n"));
    }
}
