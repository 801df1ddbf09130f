package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see when something does not work, and what the log keeps of it. */
@ExtendWith(RunningCauri.class)
class ErrorPagesSystemTest {
    private static final Pattern REFERENCE = Pattern.compile("<code id=\"reference\">([^<]+)</code>");

    private final Installation cauri;

    ErrorPagesSystemTest(Installation cauri) {
        this.cauri = cauri;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere.xhtml", "/nowhere", "/nowhere/at/all.html", "/WEB-INF/web.xml"})
    void a_wrong_address_leads_to_a_page_that_leads_on(String address) {
        for (var client : List.of(new WebClient(), WebClient.loggedIn(cauri, "comptable", "/companies.xhtml"))) {
            HttpResponse<String> page = client.get(cauri.url() + address, "Accept-Language", "fr");

            assertThatIsProblem(page, 404, "Page introuvable");
            assertThat(page.body()).contains("href=\"/companies.xhtml\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/books/home.xhtml",
                "/books/chart.xhtml",
                "/books/",
                "/errors/404.xhtml",
                "/errors/500.xhtml",
                "/errors/expired.xhtml",
                "/books/chart.xhtml;x=y",
                "//books/chart.xhtml",
                "/./books/chart.xhtml",
                "/books%2fchart.xhtml",
                "/WEB-INF/templates/page.xhtml"
            })
    void pages_of_the_books_and_of_errors_have_no_address_of_their_own(String address) {
        for (var client : List.of(new WebClient(), WebClient.loggedIn(cauri, "comptable", "/companies.xhtml"))) {
            HttpResponse<String> answer = client.get(cauri.url() + address);

            assertThat(answer.statusCode()).as(address).isIn(400, 404);
        }
    }

    @Test
    void who_may_not_open_companies_is_told_so() {
        var client = WebClient.loggedIn(cauri, "comptable", "/companies.xhtml");
        HttpResponse<String> page = client.get(cauri.url() + "/new-company.xhtml", "Accept-Language", "fr");

        assertThatIsProblem(page, 403, "Votre rôle ne le permet pas");
        assertThat(page.body()).doesNotContain("<form");
    }

    @Test
    void a_form_that_another_site_sends_is_refused() {
        var client = WebClient.loggedIn(cauri, "comptable", "/companies.xhtml");
        var own = Pages.logoutForm(client.get(cauri.url() + "/companies.xhtml"));
        var foreign = Map.of("session", "session", "session:logout", "x", "jakarta.faces.ViewState", "1:1");
        for (Map<String, String> form : List.of(own, foreign)) {
            HttpResponse<String> page =
                    client.post(cauri.url() + "/companies.xhtml", form, "Sec-Fetch-Site", "cross-site");

            assertThatIsProblem(page, 403, "Votre rôle ne le permet pas");
        }
        assertThat(client.get(cauri.url() + "/companies.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_that_somebody_made_up_is_answered_with_a_page() {
        var client = WebClient.loggedIn(cauri, "comptable", "/companies.xhtml");
        var forms = List.of(
                Map.of("session", "session", "jakarta.faces.ViewState", "1:1"),
                Map.of("jakarta.faces.ViewState", "stateless"),
                Map.of("primefaces.nonce", "<script>"),
                Map.of("name", "value"));
        for (Map<String, String> form : forms) {
            for (String address : List.of("/companies.xhtml", "/t/dakar/home.xhtml", "/nowhere.xhtml")) {
                HttpResponse<String> page = client.post(cauri.url() + address, form);

                assertThat(page.body())
                        .as(address + form)
                        .contains("id=\"main\"")
                        .doesNotContain("<script>");
            }
        }
    }

    @Test
    void a_form_without_its_page_is_refused_and_changes_nothing() {
        var client = WebClient.loggedIn(cauri, "comptable", "/companies.xhtml");
        for (String state : List.of("1:1", "forged", "-7:12345", "")) {
            var form = Pages.logoutForm(client.get(cauri.url() + "/companies.xhtml"));
            form.put("jakarta.faces.ViewState", state);
            HttpResponse<String> page = client.post(cauri.url() + "/companies.xhtml", form, "Accept-Language", "fr");

            assertThat(page.body()).as(state).contains("La page a expiré");
        }
        assertThat(client.get(cauri.url() + "/companies.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void our_own_mistake_gets_a_reference_that_stands_in_the_log_with_the_person_and_the_company() {
        String key = cauri.api(cauri.tokens().ofService()).openCompany("Table Perdue");
        var client = WebClient.loggedIn(cauri, "cabinet", "/companies.xhtml");
        String table = "t_" + key.replace('-', '_') + ".account";
        cauri.sql("RENAME TABLE " + table + " TO " + table + "_away");
        HttpResponse<String> page;
        try {
            page = client.get(cauri.url() + "/t/" + key + "/chart.xhtml", "Accept-Language", "fr");
        } finally {
            cauri.sql("RENAME TABLE " + table + "_away TO " + table);
        }

        assertThatIsProblem(page, 500, "Une erreur est survenue");
        assertThat(page.body()).doesNotContain("SQL", "Exception", "account_away");
        Matcher reference = REFERENCE.matcher(page.body());
        assertThat(reference.find()).isTrue();
        assertThat(page.headers().firstValue("X-Request-Id")).contains(reference.group(1));
        List<JsonObject> lines = logged(reference.group(1));
        assertThat(lines)
                .filteredOn(line -> line.getString("Level").equals("SEVERE"))
                .hasSize(1);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line).as(line.getString("LoggerName")).containsKeys("requestId", "user", "tenant");
            assertThat(line.getString("requestId")).isEqualTo(reference.group(1));
            assertThat(line.getString("user")).isEqualTo("00000000-0000-4000-8000-000000000001");
            assertThat(line.getString("tenant")).isEqualTo(key);
        });
        assertThat(client.get(cauri.url() + "/t/" + key + "/chart.xhtml").statusCode())
                .isEqualTo(200);
    }

    private List<JsonObject> logged(String reference) {
        return cauri.serverLog().stream()
                .filter(line -> line.contains(reference))
                .map(Json::object)
                .toList();
    }

    @Test
    void every_line_of_the_servers_log_is_json_and_holds_no_secret() {
        WebClient.loggedIn(cauri, "comptable", "/companies.xhtml");
        List<String> log = cauri.serverLog();

        assertThat(log)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
        assertThat(String.join("\n", log))
                .doesNotContain(
                        cauri.password(),
                        cauri.secret("oidc.client"),
                        cauri.secret("database.books"),
                        cauri.secret("database.registry"),
                        cauri.secret("database.provisioning"));
    }

    private static void assertThatIsProblem(HttpResponse<String> page, int status, String title) {
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type").orElse("none")).startsWith("text/html");
        assertThat(page.body()).contains("<h1>" + title + "</h1>", "</html>").doesNotContain("Payara", "GlassFish");
    }
}
