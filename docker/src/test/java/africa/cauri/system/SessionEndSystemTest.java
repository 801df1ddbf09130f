package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session that ends while somebody works: nothing that was typed is lost. */
@ExtendWith(RunningCauri.class)
class SessionEndSystemTest {
    private static final String NEW_COMPANY = NewCompanyForm.PATH;
    private static final String COMPTABLE = "00000000-0000-4000-8000-000000000002";

    private final Installation cauri;
    private final Browser browser;
    private final NewCompanyForm form;

    SessionEndSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
        this.form = new NewCompanyForm(browser);
    }

    @BeforeEach
    void forgetEverything() {
        browser.asNew();
    }

    @Test
    void what_was_typed_is_still_there_after_a_session_that_keycloak_renews_by_itself() {
        openFormAndType("Comptoir de Ziguinchor");
        browser.endSession();
        form.send();

        assertThatTypedIsThere("Comptoir de Ziguinchor");
        submit("Comptoir de Ziguinchor");
    }

    @Test
    void what_was_typed_is_still_there_after_another_login() {
        openFormAndType("Comptoir de Kaolack");
        browser.endSession();
        browser.forgetKeycloak();
        form.send();
        browser.awaitLoginPage();
        browser.logIn("cabinet", cauri.password());

        assertThatTypedIsThere("Comptoir de Kaolack");
        submit("Comptoir de Kaolack");
    }

    @Test
    void what_was_typed_is_not_shown_on_a_later_visit() {
        openFormAndType("Comptoir de Tambacounda");
        browser.endSession();
        form.send();
        assertThatTypedIsThere("Comptoir de Tambacounda");
        submit("Comptoir de Tambacounda");
        browser.open(NEW_COMPANY);

        assertThat(browser.value("#name")).isEmpty();
        assertThat(browser.sees("#typed-kept")).isFalse();
    }

    @Test
    void leaving_a_page_after_the_end_of_the_session_begins_no_login() {
        var client = WebClient.loggedIn(cauri, "cabinet", NEW_COMPANY);
        var farewell = Pages.farewell(client.get(cauri.url() + NEW_COMPANY));
        HttpResponse<String> answer =
                new WebClient().post(cauri.url() + NEW_COMPANY, farewell, "Sec-Fetch-Mode", "no-cors");

        assertThat(WebClient.location(answer)).isEmpty();
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void leaving_a_page_after_its_form_was_sent_is_no_error() {
        var client = WebClient.loggedIn(cauri, "cabinet", NEW_COMPANY);
        HttpResponse<String> page = client.get(cauri.url() + NEW_COMPANY);
        var fields = Pages.logoutForm(page);
        fields.keySet().removeIf(field -> field.startsWith("session"));
        fields.putAll(Map.of("company", "company", "open", "open", "name", "Comptoir de Matam", "country", "SN"));
        fields.putAll(Map.of("system", "NORMAL", "from", "2026-01-01", "until", "2026-12-31"));
        fields.putAll(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", "open"));
        fields.putAll(Map.of("jakarta.faces.partial.execute", "@all", "jakarta.faces.partial.render", "company"));
        var sent = client.post(cauri.url() + NEW_COMPANY, fields, "Faces-Request", "partial/ajax");
        assertThat(sent.body()).contains("<redirect url=\"/companies.xhtml\"");

        HttpResponse<String> answer = client.post(cauri.url() + NEW_COMPANY, Pages.farewell(page));
        assertThat(answer.statusCode()).isBetween(200, 299);
    }

    private void openFormAndType(String name) {
        form.open(cauri.password()).fillIn(typed(name));
    }

    private static NewCompanyForm.Entered typed(String name) {
        return new NewCompanyForm.Entered(name, "CI", "SMT", "2026-04-01", "2026-12-31");
    }

    private void assertThatTypedIsThere(String name) {
        browser.await("the notice", page -> page.sees("#typed-kept"));
        assertThat(browser.address()).isEqualTo(browser.addressOf(NEW_COMPANY));
        assertThat(browser.text("#typed-kept")).startsWith("Votre session avait expiré.");
        assertThat(form.entered()).isEqualTo(typed(name));
    }

    private void submit(String name) {
        form.sendAccepted();
        var api = cauri.api(cauri.tokens().ofService());
        assertThat(api.companies())
                .filteredOn(company -> company.getString("name").equals(name))
                .hasSize(1);
    }

    @Test
    void a_token_that_runs_out_is_renewed_while_the_person_works() {
        var admin = cauri.keycloakAdmin();
        var before = admin.change(Json.createObjectBuilder()
                .add("accessTokenLifespan", 3)
                .add("eventsEnabled", true)
                .add("enabledEventTypes", Json.createArrayBuilder().add("REFRESH_TOKEN"))
                .build());
        try {
            var client = WebClient.loggedIn(cauri, "comptable", "/companies.xhtml");
            Wait.until("a renewed token", () -> {
                assertThat(client.get(cauri.url() + "/companies.xhtml").statusCode())
                        .isEqualTo(200);
                return !admin.events("REFRESH_TOKEN").isEmpty();
            });
            assertThat(client.get(cauri.url() + "/t/dakar/home.xhtml").statusCode())
                    .isEqualTo(200);
        } finally {
            admin.change(before);
        }
    }

    @Test
    void who_is_shut_out_in_keycloak_is_out_when_the_token_runs_out() {
        var admin = cauri.keycloakAdmin();
        var before = admin.change(
                Json.createObjectBuilder().add("accessTokenLifespan", 3).build());
        try {
            var client = WebClient.loggedIn(cauri, "comptable", "/companies.xhtml");
            admin.logOut(COMPTABLE);

            Wait.until("the way to the login page", () -> {
                var answer = client.get(cauri.url() + "/t/dakar/home.xhtml");
                assertThat(answer.statusCode()).isLessThan(500);
                return answer.statusCode() == 302;
            });
        } finally {
            admin.change(before);
        }
    }
}
