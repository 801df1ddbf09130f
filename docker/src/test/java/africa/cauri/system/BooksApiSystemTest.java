package africa.cauri.system;

import static africa.cauri.system.Problems.assertThatIsProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The books of a company, as programs reach them: who may come in, and what is there. */
@ExtendWith(RunningCauri.class)
class BooksApiSystemTest {
    private static final String NEXT_YEAR = "{\"from\":\"2027-01-01\",\"until\":\"2027-12-31\"}";

    private final Installation cauri;
    private final Api service;

    BooksApiSystemTest(Installation cauri) {
        this.cauri = cauri;
        service = cauri.api(cauri.tokens().ofService());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/t/nowhere/fiscal-years",
                "/t/NO%20WHERE/fiscal-years",
                "/t/kinshasa/nothing",
                "/t/kinshasa/",
                "/t/",
                "/t/d%61kar/fiscal-years",
                "/t/dakar;x=1/fiscal-years",
                "/%74/kinshasa/fiscal-years",
                "//t/kinshasa/fiscal-years",
                "/t/dakar/../kinshasa/fiscal-years",
                "/t/dakar/fiscal-years/nothing",
                "/t/dakar/fiscal-years/1999-01-01",
                "/t/dakar/accounts/0",
                "/t/dakar/third-parties/NONE"
            })
    void what_is_not_there_and_what_is_not_theirs_get_the_same_bytes(String path) {
        Api accountant = cauri.api(cauri.tokens().of("comptable"));
        HttpResponse<String> foreign = accountant.get("/t/kinshasa/fiscal-years");
        HttpResponse<String> other = accountant.get(path);

        assertThatIsProblem(foreign, 404);
        assertThat(other.statusCode()).as(other.body()).isEqualTo(404);
        assertThat(other.body()).isEqualTo(foreign.body());
        assertThat(other.headers().firstValue("Content-Type"))
                .isEqualTo(foreign.headers().firstValue("Content-Type"));
    }

    @Test
    void without_a_token_nobody_comes_in() {
        assertThat(cauri.api("").get("/t/dakar/fiscal-years").statusCode()).isEqualTo(401);
        assertThat(cauri.api("none").get("/t/dakar/fiscal-years").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"dirigeant", "auditeur", "saisie", "comptable"})
    void those_who_may_not_close_read_the_years_and_open_none(String user) {
        Api api = cauri.api(cauri.tokens().of(user));

        assertThat(Json.array(api.get("/t/dakar/fiscal-years").body()).toString())
                .isEqualTo("[{\"from\":\"2024-01-01\",\"id\":\"2024-01-01\",\"state\":\"OPEN\","
                        + "\"until\":\"2024-12-31\"}]");
        assertThatIsProblem(
                api.post("/t/dakar/fiscal-years", "{\"from\":\"2026-01-01\",\"until\":\"2026-12-31\"}"), 403);
        assertThat(Json.array(api.get("/t/dakar/fiscal-years").body())).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"dirigeant", "auditeur", "saisie"})
    void those_who_may_not_post_open_no_account(String user) {
        Api api = cauri.api(cauri.tokens().of(user));

        assertThatIsProblem(api.post("/t/dakar/accounts", "{\"number\":\"521100\",\"title\":\"Ecobank\"}"), 403);
        assertThat(api.get("/t/dakar/accounts/521100").statusCode()).isEqualTo(404);
    }

    @Test
    void while_the_books_are_not_ready_they_say_when_to_come_again() {
        String key = service.openCompany("Pas encore prête");
        for (String state : List.of("OUTDATED", "PROVISIONING")) {
            cauri.sql("UPDATE cauri_registry.tenant SET state = ? WHERE tenant_key = ?", state, key);
            HttpResponse<String> answer = service.get("/t/" + key + "/fiscal-years");

            assertThatIsProblem(answer, 503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
        cauri.sql("UPDATE cauri_registry.tenant SET state = 'ACTIVE' WHERE tenant_key = ?", key);
        assertThat(service.get("/t/" + key + "/fiscal-years").statusCode()).isEqualTo(200);
    }

    @Test
    void suspended_books_are_read_and_not_written() {
        String key = service.openCompany("Suspendue");
        cauri.sql("UPDATE cauri_registry.tenant SET state = 'SUSPENDED' WHERE tenant_key = ?", key);

        assertThat(service.get("/t/" + key + "/fiscal-years").statusCode()).isEqualTo(200);
        assertThatIsProblem(service.post("/t/" + key + "/fiscal-years", NEXT_YEAR), 403);
    }

    @Test
    void the_interface_is_described_for_everybody() {
        HttpResponse<String> json = cauri.api("").get("/openapi");
        HttpResponse<String> yaml = cauri.api("").get("/openapi", "Accept", "application/yaml");

        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(Json.object(json.body()).getJsonObject("paths"))
                .containsKeys("/tenants", "/t/{tenant}/fiscal-years", "/t/{tenant}/accounts");
        assertThat(yaml.statusCode()).isEqualTo(200);
        assertThat(yaml.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/yaml");
        assertThat(yaml.body()).startsWith("openapi: \"3.0.3\"\n");
    }
}
