package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program closes a year that is over: its periods, its result, the opening of the next year, its end. */
@ExtendWith(RunningCauri.class)
class ClosingApiSystemTest {
    private static final String YEAR = "/fiscal-years/2025-01-01";
    private static final String NEXT = "/fiscal-years/2026-01-01";

    private final Installation cauri;
    private Api api;
    private String books;

    ClosingApiSystemTest(Installation cauri) {
        this.cauri = cauri;
    }

    @BeforeEach
    void openBooks() {
        api = cauri.api(cauri.tokens().ofService());
        books = "/t/" + api.openCompany("Menuiserie " + UUID.randomUUID(), 2025);
    }

    @Test
    void a_year_is_closed_from_its_checklist_to_its_end_and_nothing_is_done_twice() {
        sale("F-1", "2025-01-14", "118000", "100000", "18000");
        sale("F-2", "2025-12-20", "59000", "50000", "9000");
        euros();
        done("/fiscal-years", 201, "{\"from\": \"2026-01-01\", \"until\": \"2026-12-31\"}");
        assertThat(severity("/periods/2025-11-01/checklist", "EARLIER_PERIODS_OPEN"))
                .isEqualTo("BLOCKS");
        assertThat(done("/periods/2025-11-01/close", 200, "{\"withEarlier\": true}")
                        .getString("state"))
                .isEqualTo("CLOSED");
        assertThat(severity("/periods/2025-12-01/checklist", "EARLIER_PERIODS_OPEN"))
                .isEqualTo("FINE");
        assertThat(done(YEAR + "/opening-entries", 200, "").getInt("entries")).isPositive();
        revaluedOnce();
        assertThat(object(YEAR + "/closing").getString("next")).isEqualTo("RESULT");

        assertThat(post(YEAR + "/close", "{\"path\": \"DIRECT\"}").statusCode()).isEqualTo(200);

        JsonObject closing = object(YEAR + "/closing");
        assertThat(closing.getString("state")).isEqualTo("CLOSED");
        assertThat(closing.containsKey("next")).isFalse();
        assertThat(steps(closing)).containsExactly("PROVISIONAL", "REVALUATION", "RESULT", "OPENING", "SEALED");
        int entries = object("/entries?size=1").getInt("total");
        HttpResponse<String> again = post(YEAR + "/close", "{}");
        assertThat(again.statusCode()).as(again.body()).isEqualTo(409);
        assertThat(again.body()).contains("YEAR_ALREADY_CLOSED");
        assertThat(object("/entries?size=1").getInt("total")).isEqualTo(entries);
        assertThat(object(YEAR + "/closing")).isEqualTo(closing);
        assertThat(new Work(api, books).proof().getBoolean("ok")).isTrue();
        resultIsAppropriated();
    }

    /** Asked again with another key, it would take the first one back and make it anew. */
    private void revaluedOnce() {
        String rates = "{\"rates\": {\"EUR\": \"660\"}}";
        String key = UUID.randomUUID().toString();
        HttpResponse<String> first = api.post(books + YEAR + "/revaluation", rates, "Idempotency-Key", key);
        HttpResponse<String> again = api.post(books + YEAR + "/revaluation", rates, "Idempotency-Key", key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(Json.object(first.body()).getInt("entries")).isPositive();
        assertThat(again.body()).isEqualTo(first.body());
    }

    private void resultIsAppropriated() {
        JsonObject proposed = object(NEXT + "/appropriation?dividends=20000");
        assertThat(proposed.getString("dividends")).isEqualTo("20000");
        JsonObject made = done(
                NEXT + "/appropriation",
                201,
                "{\"date\": \"2026-01-05\", \"reference\": \"PV-1\", \"dividends\": \"20000\"}");
        JsonObject posted = Json.array(
                        post("/drafts/post", "{\"drafts\": [{\"id\": \"" + made.getString("draft") + "\"}]}")
                                .body())
                .getJsonObject(0);
        assertThat(posted.containsKey("posted")).as(posted.toString()).isTrue();
    }

    @Test
    void a_post_without_content_is_done_once_for_its_key() {
        String key = UUID.randomUUID().toString();
        String soft = "/periods/2025-01-01/soft-close";

        HttpResponse<String> first = api.post(books + soft, "", "Idempotency-Key", key);
        done("/periods/2025-01-01/reopen", 200, "");
        HttpResponse<String> again = api.post(books + soft, "", "Idempotency-Key", key);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body()).contains("SOFT_CLOSED");
        assertThat(object("/periods/2025-01-01").getString("state")).isEqualTo("OPEN");
        assertThat(api.post(books + "/periods/2025-02-01/soft-close", "", "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(409);
        assertThat(api.send("POST", books + soft, "", "text/plain").statusCode())
                .isEqualTo(200);
        assertThat(api.post(books + soft, "{\"by\": \"me\"}").statusCode()).isEqualTo(422);
    }

    @Test
    void entries_are_looked_up_and_sure_proposals_lettered_by_a_job() {
        sale("F-1", "2025-01-14", "118000", "100000", "18000");
        sale("F-2", "2025-02-14", "59000", "50000", "9000");
        entry(
                "BQ",
                "VIR-1",
                "{\"account\": \"5211\", \"debit\": \"59000\"}, {\"account\": \"4111\", \"credit\": \"59000\"}");

        assertThat(found("?order=NEWEST")).containsExactly("VIR-1", "F-2", "F-1");
        assertThat(found("?account=4111&amount=59000")).containsExactly("VIR-1", "F-2");
        assertThat(found("?reference=f-&until=2025-01-31")).containsExactly("F-1");
        assertThat(api.get(books + "/entries?page=101&size=100").statusCode()).isEqualTo(400);
        assertThat(api.get(books + "/entries?amount=x").statusCode()).isEqualTo(400);
        JsonObject job = new Work(api, books).done("/matching/lettering", "{\"account\": \"4111\"}");
        assertThat(job.getString("state")).as(job.toString()).isEqualTo("DONE");
        assertThat(job.getString("kind")).isEqualTo("LETTERING");
        JsonObject draft = done(
                "/vat-position/settlement",
                201,
                "{\"from\": \"2025-01-01\", \"until\": \"2025-01-31\", \"reference\": \"TVA-01\"}");
        assertThat(object("/drafts/" + draft.getString("draft")).getJsonArray("lines"))
                .hasSize(2);
    }

    private List<String> found(String query) {
        return object("/entries" + query).getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .map(row -> row.getString("reference"))
                .toList();
    }

    private static List<String> steps(JsonObject closing) {
        return closing.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .map(step -> step.getString("step"))
                .toList();
    }

    private String severity(String path, String name) {
        HttpResponse<String> answer = api.get(books + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonArray items = Json.array(answer.body());
        assertThat(items.getValuesAs(JsonObject.class))
                .extracting(item -> item.getString("name"), item -> item.getString("severity"))
                .contains(tuple("VAT_INCOHERENT", "FINE"));
        return items.getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("name").equals(name))
                .findFirst()
                .orElseThrow()
                .getString("severity");
    }

    private void euros() {
        entry(
                "VE",
                "E-1",
                """
                {"account": "4111", "debit": "65596", "currency": "EUR", "foreignAmount": "100", "rate": "655.957"},
                {"account": "7011", "credit": "65596"}
                """);
    }

    private void sale(String reference, String date, String gross, String net, String tax) {
        String lines =
                """
                {"account": "4111", "debit": "%s"}, {"account": "7011", "credit": "%s", "vatCode": "VBN"},
                {"account": "4431", "credit": "%s", "vatCode": "VBN"}
                """
                        .formatted(gross, net, tax);
        entry("VE", reference, date, lines);
    }

    private void entry(String journal, String reference, String lines) {
        entry(journal, reference, "2025-12-22", lines);
    }

    private void entry(String journal, String reference, String date, String lines) {
        done(
                "/entries",
                201,
                """
                {"journal": "%s", "accountingDate": "%s", "reference": "%s", "label": "Essai", "lines": [%s]}
                """
                        .formatted(journal, date, reference, lines));
    }

    private HttpResponse<String> post(String path, String body) {
        return api.post(books + path, body);
    }

    private JsonObject done(String path, int status, String body) {
        HttpResponse<String> answer = post(path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
        return Json.object(answer.body());
    }

    private JsonObject object(String path) {
        HttpResponse<String> answer = api.get(books + path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return Json.object(answer.body());
    }
}
