package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in and going out, by Keycloak's pages. */
@ExtendWith(RunningCauri.class)
class LoginSystemTest {
    private static final String COMPANIES = "/companies.xhtml";

    private final Installation cauri;
    private final Browser browser;

    LoginSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            comptable | Teranga Négoce SARL: Sénégal · XOF · Comptable; \
            Wouri Services SA: Cameroun · XAF · Comptable
            saisie    | Teranga Négoce SARL: Sénégal · XOF · Saisie des brouillards
            cloture   | Wouri Services SA: Cameroun · XAF · Responsable de clôture
            societe   | Atelier Lukunga SARL: Congo-Kinshasa · CDF · Administrateur de la société
            dirigeant | Teranga Négoce SARL: Sénégal · XOF · Lecture seule
            auditeur  | Atelier Lukunga SARL: Congo-Kinshasa · CDF · Auditeur; \
            Teranga Négoce SARL: Sénégal · XOF · Auditeur; \
            Wouri Services SA: Cameroun · XAF · Auditeur
            formateur | Teranga Négoce SARL: Sénégal · XOF · Formateur
            apprenant | Teranga Négoce SARL: Sénégal · XOF · Apprenant
            """)
    void each_person_sees_exactly_the_companies_that_are_theirs(String user, String companies) {
        browser.asNew().open(COMPANIES, user, cauri.password());

        assertThat(companies()).containsExactly(companies.split("; "));
        assertThat(browser.sees("a[href='new-company.xhtml']")).isFalse();
    }

    @Test
    void the_firms_administrator_sees_every_company_of_the_firm_and_may_open_more() {
        browser.asNew().open(COMPANIES, "cabinet", cauri.password());
        assertThat(browser.sees("a[href='new-company.xhtml']")).isTrue();

        // Other tests open companies, too: the list has several pages.
        var found = new ArrayList<String>();
        for (String name : List.of("Lukunga", "Teranga", "Wouri")) {
            browser.open(COMPANIES + "?q=" + name);
            found.addAll(companies());
        }
        assertThat(found)
                .containsExactly(
                        "Atelier Lukunga SARL: Congo-Kinshasa · CDF · Administrateur du cabinet",
                        "Teranga Négoce SARL: Sénégal · XOF · Administrateur du cabinet",
                        "Wouri Services SA: Cameroun · XAF · Administrateur du cabinet");
    }

    @Test
    void who_reads_english_is_answered_in_english() {
        browser.asNew().reading("en").open(COMPANIES, "anna", cauri.password());

        assertThat(companies()).containsExactly("Wouri Services SA: Cameroon · XAF · Accountant");
        assertThat(browser.driver()
                        .findElement(org.openqa.selenium.By.tagName("html"))
                        .getDomAttribute("lang"))
                .isEqualTo("en");
    }

    @Test
    void who_has_no_company_yet_is_told_whom_to_ask() {
        browser.asNew().open(COMPANIES, "etranger", cauri.password());

        assertThat(browser.text(".empty"))
                .isEqualTo("Aucune société ne vous est encore ouverte."
                        + " Demandez l’accès à l’administrateur de votre cabinet.");
        assertThat(browser.sees("ul.companies li")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/t/dakar/chart.xhtml?q=banque",
                "/t/dakar/chart.xhtml?q=d%C3%A9p%C3%B4ts+%26+cautions&class=2",
                "/t/dakar/chart.xhtml?q=a%3Db&q2=%3Cscript%3E"
            })
    void a_link_into_the_books_survives_the_login_with_its_query(String link) {
        browser.asNew().open(link);
        browser.logIn("comptable", cauri.password());
        browser.awaitAt(link);

        assertThat(browser.text("h1")).isEqualTo("Plan comptable");
    }

    @Test
    void two_tabs_that_both_wait_for_the_login_come_back_each_to_its_own_page() {
        var client = new WebClient();
        HttpResponse<String> first = client.get(cauri.url() + "/t/dakar/chart.xhtml?q=banque");
        HttpResponse<String> second = client.get(cauri.url() + "/t/douala/chart.xhtml?q=caisse");
        HttpResponse<String> firstLogin = client.follow(first);
        client.logIn(firstLogin, "comptable", cauri.password());
        HttpResponse<String> page =
                client.follow(client.get(WebClient.location(second).orElseThrow()));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri()).hasToString(cauri.url() + "/t/douala/chart.xhtml?q=caisse");
    }

    @Test
    void the_way_to_the_login_carries_a_proof_key_a_state_and_a_nonce() {
        HttpResponse<String> first = new WebClient().get(cauri.url() + COMPANIES);
        HttpResponse<String> second = new WebClient().get(cauri.url() + COMPANIES);

        Map<String, String> parameters = parameters(first);
        assertThat(parameters)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("code_challenge", "state", "nonce");
        for (String secret : Set.of("code_challenge", "state", "nonce")) {
            assertThat(parameters.get(secret))
                    .hasSizeGreaterThan(15)
                    .isNotEqualTo(parameters(second).get(secret));
        }
    }

    @Test
    void keycloak_lets_nobody_in_without_the_proof_key() {
        var client = new WebClient();
        String way = WebClient.location(client.get(cauri.url() + COMPANIES)).orElseThrow();
        HttpResponse<String> answer = client.get(way.replaceAll("&code_challenge[^&]*", ""));

        assertThat(WebClient.location(answer).orElseThrow()).contains("error=invalid_request");
    }

    @Test
    void a_browser_that_asks_for_no_language_is_answered_in_french() {
        HttpResponse<String> page = new WebClient().get(cauri.url() + "/nowhere.xhtml", "Accept-Language", "");

        assertThat(page.body()).contains("Page introuvable");
    }

    private static Map<String, String> parameters(HttpResponse<?> redirect) {
        String location = WebClient.location(redirect).orElseThrow();
        return Arrays.stream(location.substring(location.indexOf('?') + 1).split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(parameter -> parameter[0], parameter -> parameter[1]));
    }

    @Test
    void the_session_gets_another_number_at_the_login() {
        var client = new WebClient();
        HttpResponse<String> loginPage = client.follow(client.get(cauri.url() + COMPANIES));
        String before = client.cookie("JSESSIONID").orElseThrow();
        client.logIn(loginPage, "comptable", cauri.password());

        assertThat(client.cookie("JSESSIONID").orElseThrow()).isNotEqualTo(before);
        var intruder = new WebClient();
        intruder.setCookie("JSESSIONID", before);
        assertThat(intruder.get(cauri.url() + COMPANIES).statusCode()).isEqualTo(302);
    }

    @Test
    void the_sessions_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        HttpResponse<String> answer = new WebClient().get(cauri.url() + COMPANIES);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .singleElement()
                .asString()
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void after_ten_wrong_passwords_the_right_one_is_refused_too() {
        var client = new WebClient();
        HttpResponse<String> page = client.follow(client.get(cauri.url() + COMPANIES));
        try {
            for (int i = 0; i < 10; i++) {
                page = client.logIn(page, "etranger", "wrong password " + i);
                assertThat(page.uri().toString()).startsWith(cauri.keycloak());
            }
            page = client.logIn(page, "etranger", cauri.password());

            assertThat(page.uri().toString()).startsWith(cauri.keycloak());
            assertThat(page.body()).contains("kc-login");
            assertThat(client.get(cauri.url() + COMPANIES).statusCode()).isEqualTo(302);
        } finally {
            cauri.keycloakAdmin().forgiveFailures();
        }
    }

    @Test
    void logging_out_ends_the_session_in_keycloak_too() {
        browser.asNew().open(COMPANIES, "comptable", cauri.password());
        browser.click("[id='session:logout']");
        browser.awaitLoginPage();
        browser.open("/t/dakar/home.xhtml");

        browser.awaitLoginPage();
        browser.logIn("saisie", cauri.password());
        browser.awaitAt("/t/dakar/home.xhtml");
        assertThat(browser.text(".person")).isEqualTo("Fatou Sarr");
    }

    @Test
    void after_logging_out_the_back_button_shows_nothing_of_the_books() {
        browser.asNew().open(COMPANIES, "comptable", cauri.password());
        browser.open("/t/dakar/home.xhtml");
        browser.click("[id='session:logout']");
        browser.awaitLoginPage();
        for (int i = 0; i < 3; i++) {
            browser.driver().navigate().back();
            browser.await(
                    "no page of the books",
                    shown -> !shown.driver().getPageSource().contains("Teranga"));
        }
    }

    @Test
    void logging_out_twice_does_no_harm() {
        var client = WebClient.loggedIn(cauri, "comptable", COMPANIES);
        HttpResponse<String> page = client.get(cauri.url() + COMPANIES);
        var form = Pages.logoutForm(page);
        client.follow(client.post(cauri.url() + COMPANIES, form));
        HttpResponse<String> again = client.post(cauri.url() + COMPANIES, form);

        assertThat(again.statusCode()).isLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/callback?code=forged&state=forged",
                "/callback?error=access_denied&state=forged",
                "/callback?state=forged",
                "/callback",
                "/callback?code=forged"
            })
    void a_forged_return_from_the_login_is_answered_with_a_page(String address) {
        for (var client : List.of(new WebClient(), visitor(), WebClient.loggedIn(cauri, "comptable", COMPANIES))) {
            HttpResponse<String> answer = client.follow(client.get(cauri.url() + address));

            assertThat(answer.statusCode()).isLessThan(500);
            assertThat(answer.body()).contains("<h1");
        }
    }

    @Test
    void an_abandoned_login_explains_itself() {
        HttpResponse<String> answer = visitor().get(cauri.url() + "/callback?code=forged&state=forged");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("La connexion n’a pas abouti", "href=\"/companies.xhtml\"");
    }

    /** Somebody who is on the way to the login page. */
    private WebClient visitor() {
        var client = new WebClient();
        client.get(cauri.url() + COMPANIES);
        return client;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/t/dakar/chart.xhtml?code=1&state=2", "/companies.xhtml?state=forged&code=forged"})
    void parameters_like_those_of_a_login_do_no_harm_on_a_page(String address) {
        var client = WebClient.loggedIn(cauri, "comptable", COMPANIES);
        HttpResponse<String> page = client.follow(client.get(cauri.url() + address));

        assertThat(page.statusCode()).isEqualTo(200);
    }

    private List<String> companies() {
        List<String> names = browser.all("ul.companies a.company");
        List<String> facts = browser.all("ul.companies .facts");
        return java.util.stream.IntStream.range(0, names.size())
                .mapToObj(i -> names.get(i) + ": " + facts.get(i))
                .toList();
    }
}
