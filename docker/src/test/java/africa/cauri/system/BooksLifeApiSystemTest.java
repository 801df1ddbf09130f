package africa.cauri.system;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program keeps the books of a new company: from its first sale to the opening of the next year. */
@ExtendWith(RunningCauri.class)
class BooksLifeApiSystemTest {
    private final Installation cauri;
    private Api api;
    private String books;

    BooksLifeApiSystemTest(Installation cauri) {
        this.cauri = cauri;
    }

    @BeforeEach
    void openBooks() {
        api = cauri.api(cauri.tokens().ofService());
        books = "/t/" + api.openCompany("Librairie " + UUID.randomUUID());
        created(
                "/third-parties",
                """
                {"code": "DIALLO", "name": "Établissements Diallo", "kind": "CUSTOMER"}
                """);
    }

    @Test
    void a_sale_is_paid_lettered_and_its_lettering_undone() {
        String sale = sale("F-1", "2026-01-14").getString("id");
        String payment = payment().getString("id");
        JsonObject proposals = object("/matching/proposals?account=4111");
        assertThat(proposals.getInt("total")).isEqualTo(1);
        String match =
                """
                {"lines": [{"entry": "%s", "line": 1}, {"entry": "%s", "line": 2}]}
                """
                        .formatted(sale, payment);

        assertThat(array("/matching/totals?account=4111").toString()).contains("\"lines\":2");
        JsonObject group = created("/matching", match);

        assertThat(group.getBoolean("complete")).isTrue();
        assertThat(array("/matching/lines?account=4111")).isEmpty();
        assertThat(refused("POST", "/matching", match, 409)).contains("MATCH_LINE_ALREADY_MATCHED");
        String undo = "/matching/" + group.getString("id") + "/undo";
        assertThat(done(undo, "{\"reason\": \"Erreur\"}")).containsKeys("undoneAt", "undoneBy", "undoneReason");
        assertThat(refused("POST", undo, "{\"reason\": \"Erreur\"}", 409)).contains("MATCH_GROUP_UNDONE");
        assertThat(array("/matching/lines?account=4111")).hasSize(2);
        // What someone parted is not put together again by rules.
        assertThat(done("/matching/proposals", "{\"account\": \"4111\"}").getInt("groups"))
                .isZero();
    }

    @Test
    void a_draft_is_changed_posted_once_and_not_found_again() {
        JsonObject draft = created("/drafts", "{\"journal\": \"VE\", \"reference\": \"F-1\"}");
        String path = "/drafts/" + draft.getString("id");
        String right = withVersion(sale("F-1", "2026-01-14", "11800", "10000", "1800"), draft.getInt("version"));

        HttpResponse<String> changed = api.put(books + path, right);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(api.put(books + path, changed.body()).statusCode()).isEqualTo(200);
        assertThat(refused("PUT", path, right, 409)).contains("CHANGED_MEANWHILE");

        String which = "{\"drafts\": [{\"id\": \"" + draft.getString("id") + "\"}]}";
        HttpResponse<String> posted = api.post(books + "/drafts/post", which);
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
        assertThat(Json.array(posted.body())
                        .getJsonObject(0)
                        .getJsonObject("posted")
                        .getInt("number"))
                .isEqualTo(1);
        assertThat(api.get(books + path).statusCode()).isEqualTo(404);
        assertThat(api.post(books + "/drafts/post", which).statusCode()).isEqualTo(404);
    }

    @Test
    void templates_are_filled_in_and_the_tax_is_added_up() {
        sale("F-1", "2026-01-14");
        String template = "/templates/" + template("Prestation de services avec TVA") + "/draft";
        String filling =
                """
                {"answers": {"client": "DIALLO", "HT": 50000}, "date": "2026-02-10", "reference": "F-2", "post": true}
                """;
        JsonObject draft = created(template, filling.replace("true", "false")).getJsonObject("draft");
        assertThat(draft.getJsonArray("lines").getJsonObject(0).getString("debit"))
                .isEqualTo("59000");
        assertThat(draft.getString("origin")).isEqualTo("TEMPLATE");
        assertThat(created(template, filling).getJsonObject("posted").getInt("number"))
                .isEqualTo(2);
        assertThat(refused("POST", template, filling.replace("50000", "\"x\""), 422))
                .contains("ANSWER_NOT_AN_AMOUNT");

        String days = "?from=2026-01-01&until=2026-02-28";
        JsonObject position = object("/vat-position" + days);

        assertThat(position.getString("due")).isEqualTo("27000");
        assertThat(position.getJsonArray("codes").getValuesAs(JsonObject.class))
                .extracting(
                        sum -> sum.getString("code"), sum -> sum.getString("base"), sum -> sum.getBoolean("coherent"))
                .containsExactly(tuple("VBN", "100000", true), tuple("VSN", "50000", true));
        assertThat(object("/vat-position/settlement" + days).getJsonArray("lines"))
                .hasSize(3);
        assertThat(api.get(books + "/vat-position?from=2026-01-01").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_code_of_its_own_is_opened_and_changed() {
        JsonObject code = created(
                "/vat-codes",
                """
                {"code": "V-LIVRES", "title": "Livres", "kind": "SALES_GOODS", "account": "4431",
                 "rates": [{"from": "2026-01-01", "percent": "10"}]}
                """);
        HttpResponse<String> changed = api.put(
                books + "/vat-codes/V-LIVRES", code.toString().replace("\"percent\":\"10\"", "\"percent\":5.5"));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(object("/vat-codes/V-LIVRES")
                        .getJsonArray("rates")
                        .getJsonObject(0)
                        .getString("percent"))
                .isEqualTo("5.5");
    }

    @Test
    void a_template_of_its_own_recurs_until_an_occurrence_is_skipped_and_another_posted() {
        JsonObject template = created(
                "/templates",
                """
                {"name": "Loyer", "journal": "OD", "label": "Loyer de {mois}",
                 "questions": [{"name": "LOYER", "kind": "AMOUNT", "label": "Loyer"}],
                 "lines": [{"account": "6222", "side": "DEBIT", "formula": "LOYER"},
                  {"account": "4711", "side": "CREDIT", "formula": "SOLDE"}]}
                """);
        String path = "/templates/" + template.getInt("id");
        assertThat(api.put(books + path, template.toString()).statusCode()).isEqualTo(200);
        String recurring =
                """
                {"name": "Loyer", "template": %d, "answers": {"LOYER": "150000"}, "reference": "LOYER {annee}-{mm}",
                 "rhythm": {"unit": "MONTHS", "day": 5}, "from": "2026-01-01", "times": 3, "mode": "POST"}
                """
                        .formatted(template.getInt("id"));
        String rent =
                "/recurring-entries/" + created("/recurring-entries", recurring).getInt("id");
        assertThat(refused("DELETE", path + "?version=" + template.getInt("version"), "", 422))
                .contains("TEMPLATE_IN_USE");
        assertThat(array("/recurring-entries/due?at=2026-02-05")).hasSize(3);
        String skipped = rent + "/occurrences/2026-02-05/skipped";
        assertThat(api.put(books + skipped, "{\"reason\": \"Gratuit\"}").statusCode())
                .isEqualTo(204);
        assertThat(refused("PUT", skipped, "{\"reason\": \"Gratuit\"}", 409)).contains("OCCURRENCE_SETTLED");
        HttpResponse<String> made = api.post(books + "/recurring-entries/post", "{\"until\": \"2026-02-28\"}");
        assertThat(Json.array(made.body())).as(made.body()).hasSize(1);
        assertThat(object(rent).getJsonArray("occurrences")).hasSize(2);
    }

    @Test
    void periods_are_closed_in_their_order_and_stay_closed() {
        sale("F-1", "2026-01-14");
        JsonObject left = created("/drafts", "{\"journal\": \"VE\", \"documentDate\": \"2026-02-10\"}");

        assertThat(refused("POST", "/periods/2026-02-01/close", "", 422)).contains("EARLIER_PERIOD_OPEN");
        assertThat(done("/periods/2026-01-01/soft-close", "").getString("state"))
                .isEqualTo("SOFT_CLOSED");
        assertThat(done("/periods/2026-01-01/close", "").getString("state")).isEqualTo("CLOSED");
        assertThat(refused("POST", "/periods/2026-01-01/reopen", "", 409)).contains("PERIOD_ALREADY_CLOSED");
        assertThat(refused("POST", "/entries", sale("F-2", "2026-01-20", "118", "100", "18"), 422))
                .contains("PERIOD_CLOSED");
        assertThat(refused("POST", "/periods/2026-02-01/close", "", 422)).contains("DRAFTS_LEFT");
        assertThat(array("/periods/to-validate")).hasSize(1);
        assertThat(api.delete(books + "/drafts/" + left.getString("id")).statusCode())
                .isEqualTo(204);
        assertThat(done("/periods/2026-02-01/close", "").getString("state")).isEqualTo("CLOSED");
        assertThat(new Work(api, books).proof().getBoolean("ok")).isTrue();
    }

    @Test
    void the_next_year_opens_with_what_this_one_closes_with() {
        sale("F-1", "2026-01-14");
        payment();
        sale("F-2", "2026-03-02");
        created("/fiscal-years", "{\"from\": \"2027-01-01\", \"until\": \"2027-12-31\"}");
        String year = "/fiscal-years/2026-01-01";

        assertThat(done(year + "/opening-entries", "").getInt("entries")).isPositive();
        assertThat(done(year + "/opening-entries", "").getInt("entries")).isZero();

        Map<String, BigDecimal> closing = balances("from=2026-01-01", "closing");
        closing.keySet().removeIf(account -> account.compareTo("6") > 0);
        Map<String, BigDecimal> opening = balances("from=2027-01-01", "opening");
        assertThat(closing).hasSize(3);
        assertThat(opening).containsAllEntriesOf(closing).hasSize(4);
        assertThat(opening.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isZero();
        assertThat(new Work(api, books).proof().getBoolean("ok")).isTrue();
        assertThat(array(year + "/checklist").getValuesAs(JsonObject.class))
                .extracting(item -> item.getString("name"), item -> item.getString("severity"))
                .contains(tuple("EARLIER_PERIODS_OPEN", "BLOCKS"));
        assertThat(refused("POST", year + "/close", "{}", 422)).contains("EARLIER_PERIOD_OPEN");
        assertThat(api.put(books + "/exchange-rates/EUR/2026-12-31", "{\"rate\": \"655.957\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(array("/exchange-rates/EUR").getJsonObject(0).getString("rate"))
                .isEqualTo("655.957");
        assertThat(refused("POST", year + "/revaluation", "{\"rates\": {\"XXX\": 1}}", 422))
                .contains("UNKNOWN_FIELD");
        assertThat(object("/fiscal-years/2027-01-01/appropriation").getString("legalReserve"))
                .isEqualTo("0");
    }

    private Map<String, BigDecimal> balances(String days, String column) {
        List<JsonObject> rows =
                object("/trial-balance?" + days).getJsonArray("rows").getValuesAs(JsonObject.class);
        Map<String, BigDecimal> balances = rows.stream()
                .collect(toMap(row -> row.getString("account"), row -> new BigDecimal(row.getString(column + "Debit"))
                        .subtract(new BigDecimal(row.getString(column + "Credit")))));
        balances.values().removeIf(balance -> balance.signum() == 0);
        return balances;
    }

    private int template(String name) {
        return array("/templates").getValuesAs(JsonObject.class).stream()
                .filter(template -> template.getString("name").equals(name))
                .map(template -> template.getInt("id"))
                .findFirst()
                .orElseThrow();
    }

    private JsonObject sale(String reference, String date) {
        return created("/entries", sale(reference, date, "118000", "100000", "18000"));
    }

    private static String sale(String reference, String date, String gross, String net, String tax) {
        return """
                {"journal": "VE", "accountingDate": "%s", "reference": "%s", "label": "Vente de livres",
                 "lines": [{"account": "4111", "thirdParty": "DIALLO", "debit": "%s"},
                  {"account": "7011", "credit": "%s", "vatCode": "VBN"},
                  {"account": "4431", "credit": "%s", "vatCode": "VBN"}]}
                """
                .formatted(date, reference, gross, net, tax);
    }

    private static String withVersion(String draft, int version) {
        return draft.replaceFirst("\\{", "{\"version\": " + version + ", ");
    }

    private JsonObject payment() {
        return created(
                "/entries",
                """
                {"journal": "BQ", "accountingDate": "2026-01-20", "reference": "VIR-1", "label": "Règlement F-1",
                 "lines": [{"account": "5211", "debit": "118000"},
                  {"account": "4111", "thirdParty": "DIALLO", "credit": "118000"}]}
                """);
    }

    private JsonObject created(String path, String body) {
        HttpResponse<String> answer = api.post(books + path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(201);
        return Json.object(answer.body());
    }

    private JsonObject done(String path, String body) {
        HttpResponse<String> answer = api.post(books + path, body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return Json.object(answer.body());
    }

    private String refused(String method, String path, String body, int status) {
        HttpResponse<String> answer = api.send(method, books + path, body, "application/json");
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
        return answer.body();
    }

    private JsonObject object(String path) {
        HttpResponse<String> answer = api.get(books + path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return Json.object(answer.body());
    }

    private JsonArray array(String path) {
        HttpResponse<String> answer = api.get(books + path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return Json.array(answer.body());
    }
}
