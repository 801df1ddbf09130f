package africa.cauri.system;

import static africa.cauri.system.KillableCauri.Part.DATABASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** While the database is away or busy, everybody is told to come again, and is served when it is back. */
@ExtendWith(RunningCauri.class)
class OutageSystemTest {
    private static final String ENTRY =
            """
            {"journal": "VE", "accountingDate": "2026-01-14", "documentDate": "2026-01-14",
             "reference": "F-1", "label": "Vente",
             "lines": [{"account": "4111", "debit": "5"}, {"account": "7011", "credit": "5"}]}
            """;

    private static final String TITLE = "<h1>Cauri n’est pas disponible en ce moment</h1>";

    private final KillableCauri cauri;
    private final String key;
    private final String entries;

    OutageSystemTest(KillableCauri cauri) {
        this.cauri = cauri;
        key = cauri.api().openCompany("Quincaillerie " + UUID.randomUUID());
        entries = "/t/" + key + "/entries";
    }

    @Test
    void without_its_database_it_asks_programs_and_people_to_come_again() {
        String request = UUID.randomUUID().toString();
        WebClient person = cauri.administrator();
        Map<String, String> form = Pages.logoutForm(person.get(cauri.url() + NewCompanyForm.PATH));
        form.remove("session:logout");
        form.putAll(Map.of("company", "company", "open", "open", "jakarta.faces.partial.execute", "@all"));
        cauri.api().awaitActive("dakar");
        cauri.kill(Set.of(DATABASE));
        try {
            for (String path : List.of("/tenants", "/tenants/" + key, entries, "/t/nowhere/entries")) {
                assertThatProgramsComeAgain(cauri.api().get(path));
            }
            assertThatProgramsComeAgain(cauri.api().post("/tenants", Api.company("Menuiserie Sarr")));
            assertThatProgramsComeAgain(post(request));
            assertThat(cauri.api().get("/openapi").statusCode()).isEqualTo(200);
            for (String path : List.of("/companies.xhtml", "/t/dakar/home.xhtml", "/t/dakar/chart.xhtml")) {
                assertThatPeopleComeAgain(person.get(cauri.url() + path));
            }
            assertThat(person.post(cauri.url() + NewCompanyForm.PATH, form, "Faces-Request", "partial/ajax")
                            .body())
                    .contains("<partial-response", TITLE);
        } finally {
            cauri.startAgain(Set.of(DATABASE));
        }

        assertThat(Json.object(post(request).body()).getInt("number")).isEqualTo(1);
        assertThat(cauri.api().get("/t/nowhere/entries").statusCode()).isEqualTo(404);
        for (String path : List.of("/companies.xhtml", "/t/dakar/home.xhtml", "/t/dakar/chart.xhtml")) {
            assertThat(person.get(cauri.url() + path).body()).as(path).contains("Teranga Négoce");
        }
    }

    @Test
    void who_waits_too_long_for_others_is_told_to_come_again_and_is_done_once() throws SQLException {
        String request = UUID.randomUUID().toString();
        assertThat(post(UUID.randomUUID().toString()).statusCode()).isEqualTo(201);
        try (Connection other = cauri.database().connect("t_" + key.replace('-', '_'));
                Statement statement = other.createStatement()) {
            statement.executeQuery("SELECT * FROM journal_year FOR UPDATE").close();
            long before = System.nanoTime();

            assertThatProgramsComeAgain(post(request));
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isBetween(KillableCauri.LOCK_WAIT, KillableCauri.LOCK_WAIT.multipliedBy(4));
        }
        assertThat(Json.object(post(request).body()).getInt("number")).isEqualTo(2);
        assertThat(Json.object(post(request).body()).getInt("number")).isEqualTo(2);
    }

    private HttpResponse<String> post(String request) {
        return cauri.api().post(entries, ENTRY, "Idempotency-Key", request);
    }

    private static void assertThatProgramsComeAgain(HttpResponse<String> answer) {
        assertThatIsForNow(answer, "application/problem+json");
        assertThat(Json.object(answer.body()).getInt("status")).isEqualTo(503);
    }

    private static void assertThatPeopleComeAgain(HttpResponse<String> answer) {
        assertThatIsForNow(answer, "text/html");
        assertThat(answer.body()).contains(TITLE);
    }

    private static void assertThatIsForNow(HttpResponse<String> answer, String type) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.headers().firstValue("Content-Type").orElse("none")).startsWith(type);
    }
}
