package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The interface for other programs, called as they would. */
@ExtendWith(RunningCauri.class)
class ApiSystemTest {
    private final Installation cauri;
    private final Api service;

    ApiSystemTest(Installation cauri) {
        this.cauri = cauri;
        this.service = cauri.api(cauri.tokens().ofService());
    }

    @Test
    void a_service_opens_a_company_and_sees_it_become_active() {
        HttpResponse<String> answer = service.post("/tenants", Api.company("Savonnerie du Fleuve"));

        assertThat(answer.statusCode()).isEqualTo(202);
        String key = Json.object(answer.body()).getString("key");
        assertThat(Json.object(answer.body())).hasSize(1);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/api/v1/tenants/" + key);
        service.awaitActive(key);
        assertThat(service.companies())
                .filteredOn(company -> company.getString("key").equals(key))
                .singleElement()
                .satisfies(company -> assertThat(company.toString())
                        .isEqualTo("{\"country\":\"SN\",\"currency\":\"XOF\",\"key\":\"" + key
                                + "\",\"name\":\"Savonnerie du Fleuve\",\"role\":\"FIRM_ADMINISTRATOR\","
                                + "\"state\":\"ACTIVE\"}"));
    }

    @Test
    void two_companies_of_one_name_get_two_keys() {
        String first = service.openCompany("Quincaillerie Jumelle");
        String second = service.openCompany("Quincaillerie Jumelle");

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void a_repeated_request_gets_the_answer_of_the_first() {
        String requestKey = UUID.randomUUID().toString();
        String body = Api.company("Une Seule Fois");
        HttpResponse<String> first = service.post("/tenants", body, "Idempotency-Key", requestKey);
        HttpResponse<String> again = service.post("/tenants", body, "Idempotency-Key", requestKey);

        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(named("Une Seule Fois")).hasSize(1);
    }

    @Test
    void a_repeated_request_with_another_content_is_a_conflict() {
        String requestKey = UUID.randomUUID().toString();
        service.post("/tenants", Api.company("Premier Contenu"), "Idempotency-Key", requestKey);
        HttpResponse<String> other =
                service.post("/tenants", Api.company("Second Contenu"), "Idempotency-Key", requestKey);

        assertThatIsProblem(other, 409);
        assertThat(named("Second Contenu")).isEmpty();
    }

    @Test
    void two_requests_at_once_with_one_key_open_one_company() {
        for (int round = 0; round < 3; round++) {
            String name = "Double Envoi " + round;
            String requestKey = UUID.randomUUID().toString();
            List<CompletableFuture<HttpResponse<String>>> sent = java.util.stream.Stream.generate(() -> {
                        var other = cauri.api(cauri.tokens().ofService());
                        return CompletableFuture.supplyAsync(
                                () -> other.post("/tenants", Api.company(name), "Idempotency-Key", requestKey));
                    })
                    .limit(4)
                    .toList();
            List<HttpResponse<String>> answers =
                    sent.stream().map(CompletableFuture::join).toList();

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(202));
            assertThat(answers)
                    .extracting(HttpResponse::body)
                    .containsOnly(answers.get(0).body());
            assertThat(named(name)).hasSize(1);
        }
    }

    private List<JsonObject> named(String name) {
        return service.companies().stream()
                .filter(company -> company.getString("name").equals(name))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "name":"Test"            | "name":""                  | name             | REQUIRED
            "name":"Test"            | "name":"   "               | name             | REQUIRED
            "name":"Test"            | "nom":"Test"               | name             | REQUIRED
            "name":"Test"            | "name":null                | name             | REQUIRED
            "name":"Test"            | "name":"LONG"              | name             | TOO_LONG
            "name":"Test"            | "name":"A\\u0007B"         | name             | CONTROL_CHARACTER
            "country":"SN"           | "country":""               | country          | REQUIRED
            "country":"SN"           | "country":"FR"             | country          | NOT_ONE_OF
            "country":"SN"           | "country":"<script>"       | country          | NOT_ONE_OF
            "currency":"XOF"         | "currency":""              | currency         | REQUIRED
            "currency":"XOF"         | "currency":"EUR"           | currency         | NOT_LEGAL_TENDER
            "currency":"XOF"         | "currency":"XAF"           | currency         | NOT_LEGAL_TENDER
            "system":"normal"        | "system":""                | system           | REQUIRED
            "system":"normal"        | "system":"other"           | system           | NOT_ONE_OF
            "from":"2026-01-01"      | "from":""                  | fiscalYear.from  | REQUIRED
            "from":"2026-01-01"      | "from":"01/01/2026"        | fiscalYear.from  | NOT_A_DATE
            "from":"2026-01-01"      | "from":"2026-02-30"        | fiscalYear.from  | NOT_A_DATE
            "from":"2026-01-01"      | "from":"+999999999-01-01"  | fiscalYear.from  | NOT_A_DATE
            "from":"2026-01-01"      | "from":"2017-12-31"        | fiscalYear.from  | FISCAL_YEAR_BEFORE_SYSCOHADA
            "until":"2026-12-31"     | "until":""                 | fiscalYear.until | REQUIRED
            "until":"2026-12-31"     | "until":"demain"           | fiscalYear.until | NOT_A_DATE
            "until":"2026-12-31"     | "until":"2025-12-31"       | fiscalYear.until | FISCAL_YEAR_ENDS_BEFORE_IT_STARTS
            "until":"2026-12-31"     | "until":"2027-07-01"       | fiscalYear.until | FISCAL_YEAR_TOO_LONG
            """)
    void each_wrong_field_is_named_with_its_rule_and_a_sentence(String good, String bad, String field, String rule) {
        String body = Api.company("Test").replace(good, bad.replace("LONG", "x".repeat(121)));
        HttpResponse<String> french = service.post("/tenants", body, "Accept-Language", "fr-SN, fr;q=0.9");
        HttpResponse<String> english = service.post("/tenants", body, "Accept-Language", "en");

        assertThatIsProblem(french, 422);
        assertThat(errors(french)).anySatisfy(error -> {
            assertThat(error.getString("field")).isEqualTo(field);
            assertThat(error.getString("rule")).isEqualTo(rule);
            assertThat(error.getString("message")).isNotBlank().doesNotContain("{");
        });
        assertThat(errors(english)).extracting(error -> error.getString("rule")).contains(rule);
        assertThat(errors(english).toString()).isNotEqualTo(errors(french).toString());
    }

    @Test
    void all_errors_come_at_once_and_in_the_callers_language() {
        String body = "{\"country\":\"XX\",\"currency\":\"EUR\",\"fiscalYear\":{\"from\":\"x\",\"until\":\"y\"}}";
        HttpResponse<String> answer = service.post("/tenants", body, "Accept-Language", "fr");

        assertThat(errors(answer))
                .extracting(error -> error.getString("field"))
                .containsExactlyInAnyOrder("name", "country", "system", "fiscalYear.from", "fiscalYear.until");
        assertThat(errors(answer))
                .extracting(error -> error.getString("message"))
                .contains("À remplir.");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    private static List<JsonObject> errors(HttpResponse<String> answer) {
        return Json.object(answer.body()).getJsonArray("errors").getValuesAs(JsonObject.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":",
                "{\"name\":\"x\"",
                "not json",
                "",
                "null",
                "[]",
                "\"text\"",
                "{\"name\":{\"first\":\"x\"}}",
                "{\"fiscalYear\":\"2026\"}",
                "{\"fiscalYear\":[1,2]}"
            })
    void what_is_not_the_expected_json_is_a_bad_request(String body) {
        assertThatIsProblem(service.post("/tenants", body), 400);
    }

    @Test
    void a_key_that_is_too_long_is_a_bad_request() {
        assertThatIsProblem(
                service.post("/tenants", Api.company("Clé Trop Longue"), "Idempotency-Key", "k".repeat(101)), 400);
        assertThat(named("Clé Trop Longue")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?first=-1", "?max=0", "?max=1001", "?max=x", "?first=99999999999"})
    void a_page_of_the_list_that_cannot_be_is_refused(String query) {
        HttpResponse<String> answer = service.get("/tenants" + query);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void the_list_is_searched_and_cut_into_pages() {
        service.openCompany("Pirogue Une");
        service.openCompany("Pirogue Deux");

        assertThat(Json.array(service.get("/tenants?q=pirogue").body())).hasSize(2);
        assertThat(Json.array(service.get("/tenants?q=pirogue&max=1").body())).hasSize(1);
        assertThat(Json.array(service.get("/tenants?q=pirogue&first=2").body())).isEmpty();
        assertThat(Json.array(service.get("/tenants?q=%25").body())).isEmpty();
    }

    @Test
    void other_methods_and_media_are_refused_as_problems() {
        assertThatIsProblem(service.post("/tenants/dakar", "{}"), 405);
        assertThatIsProblem(service.post("/nothing", "{}"), 404);
        assertThat(new Api(cauri.url() + "/api/v1", cauri.tokens().ofService())
                        .post("/tenants", "<a/>", "Content-Type", "text/xml")
                        .statusCode())
                .isIn(400, 415);
    }

    @Test
    void an_accountant_sees_their_companies_and_opens_none() {
        Api accountant = cauri.api(cauri.tokens().of("comptable"));

        assertThat(accountant.companies())
                .extracting(company -> company.getString("key"))
                .containsExactlyInAnyOrder("dakar", "douala");
        assertThatIsProblem(accountant.post("/tenants", Api.company("Interdite")), 403);
        assertThatIsProblem(accountant.post("/tenants", "{}"), 403);
        assertThat(named("Interdite")).isEmpty();
    }

    @Test
    void a_company_that_is_not_theirs_looks_like_one_that_does_not_exist() {
        Api accountant = cauri.api(cauri.tokens().of("comptable"));
        HttpResponse<String> foreign = accountant.get("/tenants/kinshasa");
        HttpResponse<String> unknown = accountant.get("/tenants/nowhere");
        HttpResponse<String> impossible = accountant.get("/tenants/NO%20WHERE");

        assertThatIsProblem(foreign, 404);
        assertThat(foreign.body()).isEqualTo(unknown.body()).isEqualTo(impossible.body());
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(impossible.statusCode()).isEqualTo(404);
    }

    private static void assertThatIsProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("none")).startsWith("application/problem+json");
        assertThat(Json.object(answer.body()).getInt("status")).isEqualTo(status);
    }
}
