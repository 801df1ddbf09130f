package africa.cauri.system;

import static africa.cauri.system.Problems.assertThatIsProblem;
import static africa.cauri.system.Problems.errors;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fiscal years, accounts, third parties and journals, kept by a program. */
@ExtendWith(RunningCauri.class)
class MastersApiSystemTest {
    private static final String NEXT_YEAR = "{\"from\":\"2027-01-01\",\"until\":\"2027-12-31\"}";

    private static String company;

    private final Api service;

    MastersApiSystemTest(Installation cauri) {
        service = cauri.api(cauri.tokens().ofService());
    }

    @BeforeEach
    void openOneCompanyForAll() {
        if (company == null) {
            company = service.openCompany("Livres par programme");
        }
    }

    @Test
    void a_year_is_opened_and_the_trail_says_who_did_it() {
        String key = service.openCompany("Exercice suivant");
        HttpResponse<String> opened = service.post("/t/" + key + "/fiscal-years", NEXT_YEAR);

        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(opened.headers().firstValue("Location").orElseThrow())
                .endsWith("/api/v1/t/" + key + "/fiscal-years/2027-01-01");
        assertThat(service.get("/t/" + key + "/fiscal-years/2027-01-01").body()).isEqualTo(opened.body());
        assertThat(Json.array(service.get("/t/" + key + "/fiscal-years/2027-01-01/periods")
                        .body()))
                .hasSize(12);
        JsonObject event = Json.object(service.get("/t/" + key + "/audit?kind=fiscal-year&id=2027-01-01")
                        .body())
                .getJsonArray("events")
                .getJsonObject(0);
        assertThat(event.getString("person")).isEqualTo("cauri-demo-api");
        assertThat(event.getString("address")).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(event.getJsonObject("after").getString("until")).isEqualTo("2027-12-31");
    }

    @Test
    void the_trail_comes_as_a_file_too() {
        String key = service.openCompany("Piste d’audit");
        service.post("/t/" + key + "/fiscal-years", NEXT_YEAR);
        HttpResponse<String> file = service.get("/t/" + key + "/audit", "Accept", "text/csv");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.body().lines())
                .hasSize(2)
                .first()
                .isEqualTo("id;recorded_at;subject;person;address;action;kind;object;before;after");
        assertThat(file.body()).contains("\"CREATED\";\"fiscal-year\";\"2027-01-01\"");
        String ofNoDay = "/t/" + key + "/audit?fiscalYear=2027-01-01";
        assertThat(Json.object(service.get(ofNoDay).body()).getJsonArray("events"))
                .isEmpty();
        assertThatIsProblem(service.get("/t/" + key + "/audit?fiscalYear=2031-01-01"), 404);
    }

    @Test
    void an_account_lives_from_its_opening_to_its_end() {
        String account = path("/accounts/5211030");
        HttpResponse<String> opened =
                service.post(path("/accounts"), "{\"number\":\"5211030\",\"title\":\"Caisse d’épargne\"}");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(service.get(account).body()).isEqualTo(opened.body());

        String changed =
                opened.body().replace("Caisse d’épargne", "Épargne").replace("\"closed\":false", "\"closed\":true");
        HttpResponse<String> change = service.put(account, changed);
        assertThat(change.statusCode()).as(change.body()).isEqualTo(200);
        assertThat(Json.object(change.body()).getString("title")).isEqualTo("Épargne");
        assertThatIsProblem(service.put(account, changed), 409);

        String version = String.valueOf(Json.object(change.body()).getInt("version"));
        HttpResponse<String> renumbered =
                service.post(account + "/renumber", "{\"number\":\"5211031\",\"version\":" + version + "}");
        assertThat(renumbered.statusCode()).as(renumbered.body()).isEqualTo(200);
        assertThat(service.get(account).statusCode()).isEqualTo(404);
        assertThat(service.delete(path("/accounts/5211031")).statusCode()).isEqualTo(204);
        assertThatIsProblem(service.delete(path("/accounts/5211031")), 404);
        assertThatIsProblem(service.delete(path("/accounts/52")), 422);
    }

    @Test
    void accounts_are_searched_in_pages_and_travel_as_csv() {
        JsonObject page =
                Json.object(service.get(path("/accounts?q=banque&size=2")).body());
        assertThat(page.getJsonArray("rows")).hasSize(2);
        assertThat(page.getInt("total")).isGreaterThan(2);

        HttpResponse<String> file = service.get(path("/accounts/file"), "Accept", "text/csv");
        assertThat(file.statusCode()).isEqualTo(200);
        HttpResponse<String> back = service.send("POST", path("/accounts/file"), file.body(), "text/csv");
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        assertThat(Json.object(back.body()).getInt("opened")).isZero();
        assertThat(Json.object(back.body()).getInt("unchanged")).isGreaterThan(1000);
        HttpResponse<String> wrong = service.send(
                "POST", path("/accounts/file"), file.body().lines().findFirst().orElseThrow() + "\n0;x\n", "text/csv");
        assertThatIsProblem(wrong, 422);
        assertThat(errors(wrong).get(0).getInt("line")).isEqualTo(2);
    }

    @Test
    void a_third_party_lives_from_its_opening_to_its_merging() {
        String diallo =
                """
                {"code":"DIALLO","name":"Établissements Diallo","kind":"CUSTOMER","creditLimit":"500000",
                 "terms":{"days":30,"endOfMonth":true},"identifiers":[{"type":"NINEA","number":"?"}]}
                """;
        HttpResponse<String> opened = service.post(path("/third-parties"), diallo, "Accept-Language", "fr");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        JsonObject party = Json.object(opened.body());
        assertThat(party.getString("creditLimit")).isEqualTo("500000");
        assertThat(party.getJsonArray("warnings").getJsonObject(0).getString("rule"))
                .isEqualTo("IDENTIFIER_FORMAT_DOUBTFUL");
        assertThat(service.put(path("/third-parties/DIALLO"), opened.body()).statusCode())
                .isEqualTo(200);

        service.post(path("/third-parties"), diallo.replace("\"DIALLO\"", "\"DIALLO2\""));
        HttpResponse<String> merged = service.post(path("/third-parties/DIALLO2/merge"), "{\"into\":\"DIALLO\"}");
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
        assertThat(Json.object(service.get(path("/third-parties/DIALLO2")).body())
                        .getString("mergedInto"))
                .isEqualTo("DIALLO");
        JsonObject found = Json.object(service.get(path("/third-parties?q=diallo&kind=CUSTOMER&closed=false"))
                .body());
        assertThat(found.getInt("total")).isEqualTo(1);
        assertThat(service.get(path("/third-parties/file")).body()).contains("Établissements Diallo");
        assertThatIsProblem(service.delete(path("/third-parties/DIALLO")), 422);
    }

    @Test
    void a_journal_lives_from_its_opening_to_its_end() {
        HttpResponse<String> opened = service.post(
                path("/journals"),
                "{\"code\":\"BQ2\",\"title\":\"Ecobank\",\"kind\":\"TREASURY\",\"counterpart\":\"5211\"}");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(Json.array(service.get(path("/journals")).body())).hasSize(7);
        HttpResponse<String> changed =
                service.put(path("/journals/BQ2"), opened.body().replace("Ecobank", "Ecobank Dakar"));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(service.get(path("/journals/BQ2")).body()).isEqualTo(changed.body());
        assertThat(service.delete(path("/journals/BQ2")).statusCode()).isEqualTo(204);
        assertThatIsProblem(service.get(path("/journals/BQ2")), 404);
        assertThatIsProblem(service.delete(path("/journals/AN")), 422);
    }

    private static String path(String resource) {
        return "/t/" + company + resource;
    }
}
