package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one-time code that is asked beside the password. */
@ExtendWith(RunningCauri.class)
class SecondFactorSystemTest {
    private static final String COMPANIES = "/companies.xhtml";
    private static final String PASSWORD = "kaolack-2026-arachide";

    private final Installation cauri;
    private final Browser browser;

    SecondFactorSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @BeforeEach
    void forgetEverything() {
        browser.asNew();
    }

    @ParameterizedTest
    @CsvSource({"gerante, administrator, ''", "prudent, user, CONFIGURE_TOTP"})
    void who_has_set_it_up_is_asked_for_it_at_each_login(String user, String role, String firstAction) {
        cauri.keycloakAdmin().createPerson(user, PASSWORD, role, firstAction);
        browser.open(COMPANIES);
        browser.logIn(user, PASSWORD);
        OneTimeCodes codes = setUp();
        browser.awaitAt(COMPANIES);
        browser.click("[id='session:logout']");
        browser.awaitLoginPage();
        browser.logIn(user, PASSWORD);

        give(codes.wrong());
        browser.await("the refusal", page -> page.sees("[id^='input-error']"));
        assertThat(new WebClient().get(cauri.url() + COMPANIES).statusCode()).isEqualTo(302);
        assertThat(browser.address()).startsWith(cauri.keycloak());
        give(codes.next());
        assertThat(browser.text(".person")).isEqualTo("Awa " + user);
    }

    @Test
    void an_administrator_gets_nowhere_without_setting_it_up() {
        cauri.keycloakAdmin().createPerson("pressee", PASSWORD, "administrator", "");
        browser.open(COMPANIES);
        browser.logIn("pressee", PASSWORD);
        browser.await("the key", page -> page.sees("#kc-totp-settings-form"));
        browser.open(COMPANIES);

        assertThat(browser.address()).startsWith(cauri.keycloak());
        assertThat(browser.sees(".person")).isFalse();
    }

    @Test
    void a_program_needs_it_too() {
        cauri.keycloakAdmin().createPerson("programme", PASSWORD, "administrator", "");
        var grant = Map.of("grant_type", "password", "username", "programme", "password", PASSWORD);
        var form = new TreeMap<>(grant);
        form.putAll(Map.of("client_id", "cauri-demo-api", "client_secret", cauri.secret("demo.api")));
        var answer = new WebClient().post(cauri.keycloak() + "/realms/cauri/protocol/openid-connect/token", form);

        assertThat(answer.statusCode()).isBetween(400, 403);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    /** Sets the second factor up as somebody whose telephone cannot read the picture. */
    private OneTimeCodes setUp() {
        browser.follow("#mode-manual");
        var codes = new OneTimeCodes(browser.text("#kc-totp-secret-key"));
        browser.type("#totp", codes.next());
        browser.follow("#saveTOTPBtn");
        return codes;
    }

    private void give(String code) {
        browser.type("#otp", code);
        browser.follow("#kc-login");
    }
}
