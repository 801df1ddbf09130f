package africa.cauri.system;

import static africa.cauri.system.Problems.assertThatIsProblem;
import static africa.cauri.system.Problems.errors;
import static africa.cauri.system.Problems.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs are told when they ask for something wrong, and what is done once. */
@ExtendWith(RunningCauri.class)
class ApiRefusalsSystemTest {
    private static final String NEXT_YEAR = "{\"from\":\"2027-01-01\",\"until\":\"2027-12-31\"}";
    private static final int AT_ONCE = 50;

    private static String company;

    private final Api service;

    ApiRefusalsSystemTest(Installation cauri) {
        service = cauri.api(cauri.tokens().ofService());
    }

    @BeforeEach
    void openOneCompanyForAll() {
        if (company == null) {
            company = service.openCompany("Refus par programme");
        }
    }

    @Test
    void of_many_requests_at_once_with_one_key_one_is_done_and_all_get_its_answer() {
        String key = service.openCompany("Cinquante fois");
        String requestKey = UUID.randomUUID().toString();
        List<HttpResponse<String>> answers =
                allAtOnce(() -> service.post("/t/" + key + "/fiscal-years", NEXT_YEAR, "Idempotency-Key", requestKey));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.get(0).body());
        assertThat(answers)
                .extracting(answer -> answer.headers().firstValue("Location"))
                .containsOnly(answers.get(0).headers().firstValue("Location"));
        assertThat(Json.array(service.get("/t/" + key + "/fiscal-years").body()))
                .hasSize(2);
        assertThat(Json.object(service.get("/t/" + key + "/audit").body()).getJsonArray("events"))
                .hasSize(1);
    }

    @Test
    void of_many_requests_at_once_without_a_key_one_is_done_and_the_others_are_refused() {
        String key = service.openCompany("Sans clé");
        List<HttpResponse<String>> answers = allAtOnce(() -> service.post("/t/" + key + "/fiscal-years", NEXT_YEAR));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201, 422);
    }

    private static List<HttpResponse<String>> allAtOnce(Supplier<HttpResponse<String>> request) {
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<CompletableFuture<HttpResponse<String>>> sent = Stream.generate(
                            () -> CompletableFuture.supplyAsync(request, threads))
                    .limit(AT_ONCE)
                    .toList();
            return sent.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void the_same_key_with_another_content_or_address_is_a_conflict() {
        String requestKey = UUID.randomUUID().toString();
        String account = "{\"number\":\"521101\",\"title\":\"Ecobank\"}";
        HttpResponse<String> first = service.post(path("/accounts"), account, "Idempotency-Key", requestKey);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(service.post(path("/accounts"), account, "Idempotency-Key", requestKey)
                        .body())
                .isEqualTo(first.body());
        for (HttpResponse<String> other : List.of(
                service.post(path("/accounts"), account + " ", "Idempotency-Key", requestKey),
                service.post(path("/fiscal-years"), NEXT_YEAR, "Idempotency-Key", requestKey))) {
            assertThatIsProblem(other, 409);
            assertThat(rules(other)).containsExactly("REQUEST_KEY_REUSED");
        }
    }

    @Test
    void a_refused_request_leaves_its_key_free() {
        String requestKey = UUID.randomUUID().toString();
        String wrong = "{\"number\":\"52110\",\"title\":\"\"}";
        String right = "{\"number\":\"521102\",\"title\":\"Société Générale\"}";

        assertThatIsProblem(service.post(path("/accounts"), wrong, "Idempotency-Key", requestKey), 422);
        assertThat(service.post(path("/accounts"), right, "Idempotency-Key", requestKey)
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a b", "k\tk"})
    void a_key_that_is_none_is_a_bad_request(String requestKey) {
        assertThatIsProblem(service.post(path("/fiscal-years"), NEXT_YEAR, "Idempotency-Key", requestKey), 400);
    }

    @Test
    void broken_rules_come_all_at_once_in_the_callers_language() {
        String body = "{\"from\":\"2029-01-01\",\"until\":\"2029-06-30\"}";
        HttpResponse<String> french = service.post(path("/fiscal-years"), body, "Accept-Language", "fr-CI, en;q=0.5");
        HttpResponse<String> english = service.post(path("/fiscal-years"), body, "Accept-Language", "en, fr;q=0.5");

        assertThatIsProblem(french, 422);
        assertThat(rules(french)).containsExactly("FISCAL_YEAR_NOT_NEXT", "FISCAL_YEAR_NOT_TWELVE_MONTHS");
        assertThat(rules(english)).isEqualTo(rules(french));
        assertThat(errors(french).get(0).getString("message"))
                .isEqualTo("L’exercice suivant commence le 2027-01-01, pas le 2029-01-01.");
        assertThat(errors(english).get(0).getString("message"))
                .isEqualTo("The next fiscal year begins on 2027-01-01, not on 2029-01-01.");
        assertThat(errors(english).get(0).getJsonArray("args").toString()).isEqualTo("[\"2029-01-01\",\"2027-01-01\"]");
    }

    @Test
    void wrong_fields_come_all_at_once_and_a_mistyped_name_is_told() {
        HttpResponse<String> answer = service.post(
                path("/fiscal-years"), "{\"form\":\"2027-01-01\",\"until\":20271231}", "Accept-Language", "fr");

        assertThatIsProblem(answer, 422);
        assertThat(errors(answer).stream().map(error -> error.getString("field") + " " + error.getString("rule")))
                .containsExactlyInAnyOrder("form UNKNOWN_FIELD", "from REQUIRED", "until NOT_A_DATE");
    }

    @Test
    void what_cannot_be_read_is_a_bad_request_that_says_where() {
        HttpResponse<String> malformed = service.post(path("/fiscal-years"), "{\"from\":\n oops}");

        assertThatIsProblem(malformed, 400);
        assertThat(Json.object(malformed.body()).getString("detail")).contains("line 2");
        for (String body : List.of("", "[]", "null", "{}{}", "{\"from\":1,\"from\":2}", "[".repeat(100_000))) {
            assertThatIsProblem(service.post(path("/fiscal-years"), body), 400);
        }
        assertThatIsProblem(service.get(path("/accounts?page=x")), 400);
        assertThatIsProblem(service.get(path("/accounts?page=0")), 400);
        assertThatIsProblem(service.get(path("/accounts?size=501")), 400);
        assertThatIsProblem(service.get(path("/audit?fiscalYear=2026")), 400);
        assertThatIsProblem(service.get(path("/audit?before=x")), 400);
        assertThatIsProblem(service.get(path("/third-parties?kind=customer")), 400);
    }

    @Test
    void what_is_too_large_is_refused_and_the_next_request_is_served() {
        assertThatIsProblem(service.post(path("/fiscal-years"), " ".repeat(1 << 20) + "{}"), 413);
        assertThat(service.get(path("/fiscal-years")).statusCode()).isEqualTo(200);
    }

    @Test
    void an_amount_with_more_decimals_than_the_currency_has_is_refused_by_its_field() {
        HttpResponse<String> answer = service.post(
                path("/third-parties"),
                "{\"code\":\"X\",\"name\":\"X\",\"kind\":\"CUSTOMER\",\"creditLimit\":\"1.5\"}");

        assertThatIsProblem(answer, 422);
        assertThat(errors(answer)).singleElement().satisfies(error -> {
            assertThat(error.getString("field")).isEqualTo("creditLimit");
            assertThat(error.getString("rule")).isEqualTo("NOT_AN_AMOUNT");
        });
    }

    private static String path(String resource) {
        return "/t/" + company + resource;
    }
}
