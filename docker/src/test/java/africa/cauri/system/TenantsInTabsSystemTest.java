package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The address says whose books they are, and nothing leads from one company's books into another's. */
@ExtendWith(RunningCauri.class)
class TenantsInTabsSystemTest {
    private static final String DAKAR = "/t/dakar/chart.xhtml";
    private static final String DOUALA = "/t/douala/chart.xhtml";

    private final Installation cauri;
    private final Browser browser;

    TenantsInTabsSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @Test
    void two_tabs_hold_two_companies() {
        browser.asNew().open(DAKAR, "comptable", cauri.password());
        String dakar = browser.tab();
        String douala = browser.newTab();
        browser.open(DOUALA);

        for (int i = 0; i < 2; i++) {
            browser.switchTo(dakar);
            assertThatTabIsOf("dakar", "Teranga Négoce SARL");
            browser.switchTo(douala);
            assertThatTabIsOf("douala", "Wouri Services SA");
        }
    }

    private void assertThatTabIsOf(String key, String company) {
        browser.follow("a[href$='chart.xhtml']");
        assertThat(browser.address()).isEqualTo(browser.addressOf("/t/" + key + "/chart.xhtml"));
        assertThat(browser.text("header .company")).isEqualTo(company);
        assertThat(browser.driver().getTitle()).endsWith(company);
        browser.type("#q", "banque");
        browser.follow("form.search button");
        assertThat(browser.address()).startsWith(browser.addressOf("/t/" + key + "/chart.xhtml?q=banque"));
        assertThatAllLinksStayIn(key);
        browser.follow("header a.company");
        assertThat(browser.address()).isEqualTo(browser.addressOf("/t/" + key + "/home.xhtml"));
        assertThatAllLinksStayIn(key);
    }

    private void assertThatAllLinksStayIn(String key) {
        List<String> links = browser.driver().findElements(By.cssSelector("a[href], form[action]")).stream()
                .map(TenantsInTabsSystemTest::target)
                .filter(link -> !link.endsWith("/companies.xhtml"))
                .toList();
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(link)
                .startsWith(browser.addressOf("/t/" + key + "/")));
    }

    private static String target(WebElement element) {
        return element.getDomProperty(element.getTagName().equals("a") ? "href" : "action");
    }

    @Test
    void a_page_of_one_company_that_is_sent_to_another_is_refused_and_changes_nothing() {
        browser.asNew().open(DAKAR, "comptable", cauri.password());
        browser.driver().executeScript("document.getElementById('session').action = '" + DOUALA + "'");
        browser.follow("[id='session:logout']");

        assertThat(browser.address()).isEqualTo(browser.addressOf(DOUALA));
        assertThat(browser.text("h1")).isEqualTo("La page a expiré");
        browser.open(DAKAR);
        assertThat(browser.text(".person")).isEqualTo("Moussa Ndiaye");
    }

    @ParameterizedTest
    @ValueSource(strings = {DOUALA, "/companies.xhtml", "/t/douala/home.xhtml"})
    void a_page_that_is_sent_elsewhere_by_script_is_refused_and_changes_nothing(String elsewhere) {
        var client = WebClient.loggedIn(cauri, "comptable", DAKAR);
        var form = Pages.logoutForm(client.get(cauri.url() + DAKAR));
        HttpResponse<String> page = client.post(cauri.url() + elsewhere, form);
        form.putAll(Map.of(
                "jakarta.faces.partial.ajax", "true",
                "jakarta.faces.partial.execute", "@all",
                "jakarta.faces.source", "session:logout"));
        HttpResponse<String> part = client.post(cauri.url() + elsewhere, form, "Faces-Request", "partial/ajax");

        assertThat(page.statusCode()).isBetween(400, 599);
        assertThat(page.body()).contains("id=\"main\" class=\"problem\"");
        assertThat(part.body()).contains("id=\"main\" class=\"problem\"").doesNotContain("Wouri");
        assertThat(client.get(cauri.url() + DAKAR).statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_that_is_sent_where_it_came_from_is_accepted() {
        var client = WebClient.loggedIn(cauri, "comptable", DAKAR);
        var form = Pages.logoutForm(client.get(cauri.url() + DAKAR));
        HttpResponse<String> answer = client.post(cauri.url() + DAKAR, form);

        assertThat(WebClient.location(answer).orElseThrow()).startsWith(cauri.keycloak());
        assertThat(client.get(cauri.url() + DAKAR).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"home.xhtml", "chart.xhtml?q=banque", "", "nothing.xhtml"})
    void a_company_that_is_not_theirs_looks_like_one_that_does_not_exist(String page) {
        var client = WebClient.loggedIn(cauri, "comptable", "/companies.xhtml");
        HttpResponse<String> foreign = client.get(cauri.url() + "/t/kinshasa/" + page);
        HttpResponse<String> unknown = client.get(cauri.url() + "/t/nowhere/" + page);

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(unknown.body()).contains("Cette adresse ne mène nulle part");
        assertThat(comparable(foreign)).isEqualTo(comparable(unknown));
    }

    /** The headers without those that differ between any two answers. */
    private static Map<String, List<String>> comparable(HttpResponse<?> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("x-request-id");
        headers.computeIfPresent("content-security-policy", (name, policies) -> policies.stream()
                .map(policy -> policy.replaceAll("'nonce-[^']+'", "'nonce'"))
                .toList());
        return headers;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/t",
                "/t/",
                "/t/dakar/WEB-INF/web.xml",
                "/t/dakar/../../WEB-INF/web.xml",
                "/t/dakar/%2e%2e/errors/404.xhtml",
                "/t/dakar/home",
                "/t/dakar/home.xhtml/",
                "/t/DAKAR/home.xhtml",
                "/t/dakar%20/home.xhtml",
                "/t/dakar;x=1/home.xhtml",
                "/t/t_dakar/home.xhtml",
                "/t/cauri_registry/home.xhtml",
                "/t/dakar`;--/home.xhtml"
            })
    void no_other_spelling_of_an_address_leads_anywhere(String address) {
        var client = WebClient.loggedIn(cauri, "comptable", "/companies.xhtml");
        HttpResponse<String> answer = client.get(cauri.url() + address.replace("`", "%60"));

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Teranga", "web-app");
    }

    @Test
    void a_company_whose_schema_is_too_old_is_closed_alone() {
        String key = cauri.api(cauri.tokens().ofService()).openCompany("Maintenance Plus");
        var client = WebClient.loggedIn(cauri, "cabinet", "/companies.xhtml");
        assertThat(client.get(cauri.url() + "/t/" + key + "/home.xhtml").statusCode())
                .isEqualTo(200);
        cauri.sql("UPDATE tenant SET schema_version = -schema_version WHERE tenant_key = ?", key);
        try {
            HttpResponse<String> closed =
                    client.get(cauri.url() + "/t/" + key + "/home.xhtml", "Accept-Language", "fr");

            assertThat(closed.statusCode()).isEqualTo(503);
            assertThat(closed.headers().firstValue("Retry-After")).isPresent();
            assertThat(closed.body())
                    .contains("<h1>Maintenance Plus</h1>", "Les livres de cette société sont mis à jour.");
            assertThat(client.get(cauri.url() + DAKAR).statusCode()).isEqualTo(200);
            assertThat(client.get(cauri.url() + DOUALA).statusCode()).isEqualTo(200);
        } finally {
            cauri.sql("UPDATE tenant SET schema_version = -schema_version WHERE tenant_key = ?", key);
        }
        assertThat(client.get(cauri.url() + "/t/" + key + "/home.xhtml").statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_outdated_company_is_brought_up_to_date_and_opened_again() {
        var api = cauri.api(cauri.tokens().ofService());
        String key = api.openCompany("Retardataire");
        cauri.sql("UPDATE tenant SET state = 'OUTDATED', schema_version = 0 WHERE tenant_key = ?", key);
        api.openCompany("Réveil");
        api.awaitActive(key);
        var client = WebClient.loggedIn(cauri, "cabinet", "/companies.xhtml");

        assertThat(client.get(cauri.url() + "/t/" + key + "/chart.xhtml").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_right_that_is_taken_away_ends_at_the_next_click() {
        String key = cauri.api(cauri.tokens().ofService()).openCompany("Mandat Retiré");
        String dirigeant = "00000000-0000-4000-8000-000000000006";
        var client = WebClient.loggedIn(cauri, "dirigeant", "/companies.xhtml");
        String page = cauri.url() + "/t/" + key + "/home.xhtml";
        assertThat(client.get(page).statusCode()).isEqualTo(404);
        cauri.sql("INSERT INTO tenant_membership (subject, tenant_key, role) VALUES (?, ?, 'READER')", dirigeant, key);
        assertThat(client.get(page).statusCode()).isEqualTo(200);
        cauri.sql("DELETE FROM tenant_membership WHERE subject = ? AND tenant_key = ?", dirigeant, key);
        assertThat(client.get(page).statusCode()).isEqualTo(404);
    }
}
