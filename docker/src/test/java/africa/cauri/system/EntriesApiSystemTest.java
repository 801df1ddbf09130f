package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs keep books: they post, are refused, post many, take back, and read what the books add up to. */
@ExtendWith(RunningCauri.class)
class EntriesApiSystemTest {
    private final Installation cauri;
    private Api api;
    private String books;

    EntriesApiSystemTest(Installation cauri) {
        this.cauri = cauri;
    }

    @BeforeEach
    void openBooks() {
        api = cauri.api(cauri.tokens().ofService());
        books = "/t/" + api.openCompany("Quincaillerie " + UUID.randomUUID());
    }

    @Test
    void a_sale_is_posted_read_and_taken_back() {
        HttpResponse<String> posted = api.post(books + "/entries", sale("F-1", "118000", "118000"));

        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        JsonObject entry = Json.object(posted.body());
        assertThat(entry.getInt("number")).isEqualTo(1);
        assertThat(entry.getString("hash")).hasSize(64);
        assertThat(posted.headers().firstValue("Location").orElseThrow()).endsWith(entry.getString("id"));
        JsonObject read =
                Json.object(api.get(books + "/entries/" + entry.getString("id")).body());
        assertThat(read.getJsonArray("lines").getJsonObject(0).getString("debit"))
                .isEqualTo("118000");
        assertThat(read.getString("label")).isEqualTo("Vente à crédit");

        String reversal = books + "/entries/" + entry.getString("id") + "/reversal";
        String why = "{\"date\": \"2026-02-01\", \"reason\": \"Erreur de client\"}";
        assertThat(api.post(reversal, why).statusCode()).isEqualTo(201);
        assertThat(api.post(reversal, why).statusCode()).isEqualTo(409);
        assertThat(totals().getString("closingDebit")).isEqualTo("0");
        assertThat(totals().getString("movementDebit")).isEqualTo("0");
    }

    @Test
    void a_wrong_entry_is_refused_with_every_rule_and_line_in_the_callers_language() {
        String wrong = sale("F-1", "118000", "117000").replace("\"7011\"", "\"701\"");

        HttpResponse<String> refused = api.post(books + "/entries", wrong, "Accept-Language", "fr");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body())
                .contains("\"rule\":\"ENTRY_UNBALANCED\"", "débit 118000, crédit 117000")
                .contains("\"rule\":\"ACCOUNT_IS_HEADING\"", "\"line\":2");
        assertThat(api.post(books + "/entries", sale("F-1", "1.5", "1.5")).body())
                .contains("lines[0].debit", "NOT_AN_AMOUNT");
    }

    @Test
    void many_are_posted_all_or_none_or_each_for_itself() {
        String batch = books + "/entries/batch";
        String mixed = "[" + sale("F-1", "10", "10") + "," + sale("F-2", "10", "20") + "]";

        HttpResponse<String> none = api.post(batch, "{\"entries\": " + mixed + "}");
        HttpResponse<String> each = api.post(batch, "{\"mode\": \"EACH\", \"entries\": " + mixed + "}");

        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("\"entry\":1", "ENTRY_UNBALANCED");
        assertThat(each.statusCode()).as(each.body()).isEqualTo(201);
        assertThat(Json.object(each.body()).getInt("posted")).isEqualTo(1);
        assertThat(Json.object(each.body()).getInt("refused")).isEqualTo(1);
        assertThat(totals().getString("closingDebit")).isEqualTo("10");
    }

    @Test
    void the_same_voucher_sent_fifty_times_at_once_is_one_entry() throws Exception {
        String key = UUID.randomUUID().toString();

        List<HttpResponse<String>> answers = sendFiftyTimes("Idempotency-Key", key);

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(HttpResponse::body).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(totals().getString("closingDebit")).isEqualTo("118000");
        assertThat(api.post(books + "/entries", sale("F-2", "1", "1"), "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(409);
    }

    /** The control: without a key, nothing else makes one of them. */
    @Test
    void without_a_key_the_same_voucher_sent_fifty_times_is_fifty_entries() throws Exception {
        List<HttpResponse<String>> answers = sendFiftyTimes();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(HttpResponse::body).collect(Collectors.toSet()))
                .hasSize(50);
        assertThat(totals().getString("closingDebit")).isEqualTo("5900000");
    }

    private List<HttpResponse<String>> sendFiftyTimes(String... headers) throws InterruptedException {
        Callable<HttpResponse<String>> send =
                () -> api.post(books + "/entries", sale("F-1", "118000", "118000"), headers);
        var senders = Executors.newFixedThreadPool(50);
        try {
            return senders.invokeAll(Collections.nCopies(50, send)).stream()
                    .map(EntriesApiSystemTest::answer)
                    .toList();
        } finally {
            senders.shutdown();
        }
    }

    @Test
    void the_balance_and_an_account_show_the_days_that_are_asked_for() {
        api.post(books + "/entries", sale("F-1", "100", "100"));
        api.post(books + "/entries", sale("F-2", "50", "50").replace("2026-01-14", "2026-03-20"));

        JsonObject balance = Json.object(api.get(books + "/trial-balance?from=2026-03-01&until=2026-03-31&digits=2")
                .body());
        JsonObject row = balance.getJsonArray("rows").getJsonObject(0);
        assertThat(row.getString("account")).isEqualTo("41");
        assertThat(row.getString("openingDebit")).isEqualTo("100");
        assertThat(row.getString("movementDebit")).isEqualTo("50");
        assertThat(row.getString("closingDebit")).isEqualTo("150");
        JsonObject account = Json.object(api.get(books + "/accounts/4111/lines?from=2026-03-01&until=2026-12-31")
                .body());
        assertThat(account.getString("opening")).isEqualTo("100");
        assertThat(account.getJsonArray("lines").getJsonObject(0).getString("balance"))
                .isEqualTo("150");
        assertThat(api.get(books + "/trial-balance?from=2026-03-01&until=2027-03-31")
                        .statusCode())
                .isEqualTo(422);
        assertThat(api.get(books + "/trial-balance?digits=0").statusCode()).isEqualTo(400);
        assertThat(api.get(books + "/accounts/49999/lines").statusCode()).isEqualTo(404);
    }

    @Test
    void a_clerk_posts_nothing_and_a_stranger_finds_nothing() {
        String dakar = "/t/dakar/entries";

        assertThat(cauri.api(cauri.tokens().of("saisie"))
                        .post(dakar, sale("F-1", "1", "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(cauri.api(cauri.tokens().of("etranger"))
                        .post(dakar, sale("F-1", "1", "1"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static HttpResponse<String> answer(java.util.concurrent.Future<HttpResponse<String>> sent) {
        try {
            return sent.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonObject totals() {
        return Json.object(api.get(books + "/trial-balance").body()).getJsonObject("totals");
    }

    private static String sale(String reference, String debit, String credit) {
        return """
                {"journal": "VE", "accountingDate": "2026-01-14", "documentDate": "2026-01-14",
                 "reference": "%s", "label": "Vente à crédit",
                 "lines": [{"account": "4111", "debit": "%s"}, {"account": "7011", "credit": "%s"}]}
                """
                .formatted(reference, debit, credit);
    }
}
