package africa.cauri.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What travels with the pages: policies, what may be kept for how long, and how heavy they are. */
@ExtendWith(RunningCauri.class)
class HeadersSystemTest {
    private static final List<String> PAGES = List.of(
            "/companies.xhtml",
            "/new-company.xhtml",
            "/t/dakar/home.xhtml",
            "/t/dakar/chart.xhtml",
            "/t/dakar/chart.xhtml?q=zzzz");
    private static final long COLD = 400 * 1024;
    private static final long WARM = 40 * 1024;
    private static final Pattern RESOURCE =
            Pattern.compile("(?:src|href)=\"([^\"]*/jakarta\\.faces\\.resource/[^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("script-src 'self' 'nonce-([^']+)'");

    private final Installation cauri;

    HeadersSystemTest(Installation cauri) {
        this.cauri = cauri;
    }

    private WebClient administrator() {
        return WebClient.loggedIn(cauri, "cabinet", "/companies.xhtml");
    }

    @Test
    void every_page_has_one_strict_policy_with_a_nonce_of_its_own() {
        var client = administrator();
        for (String page : PAGES) {
            String nonce = nonce(client.get(cauri.url() + page));

            assertThat(nonce).isNotEqualTo(nonce(client.get(cauri.url() + page)));
        }
    }

    private static String nonce(HttpResponse<String> page) {
        List<String> policies = page.headers().allValues("Content-Security-Policy");
        assertThat(policies)
                .singleElement()
                .asString()
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe-inline'");
        Matcher nonce = NONCE.matcher(policies.get(0));
        assertThat(nonce.find()).as(policies.get(0)).isTrue();
        assertThat(page.body()).contains("nonce=\"" + nonce.group(1) + "\"");
        return nonce.group(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/companies.xhtml",
                "/t/dakar/chart.xhtml",
                "/nowhere.xhtml",
                "/t/nowhere/home.xhtml",
                "/books/home.xhtml",
                "/callback?code=forged&state=forged",
                "/api/v1/tenants"
            })
    void every_answer_says_what_browsers_must_not_do(String address) {
        HttpResponse<String> answer = administrator().get(cauri.url() + address);
        Map<String, List<String>> headers = answer.headers().map();

        assertThat(headers).containsEntry("x-content-type-options", List.of("nosniff"));
        assertThat(headers).containsEntry("cache-control", List.of("no-store"));
        assertThat(headers.get("content-security-policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'");
        assertThat(headers).containsEntry("x-frame-options", List.of("DENY"));
        assertThat(headers).containsEntry("referrer-policy", List.of("same-origin"));
        assertThat(headers).containsKey("x-request-id").doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void the_way_to_the_login_is_not_kept_either() {
        HttpResponse<String> answer = new WebClient().get(cauri.url() + "/companies.xhtml");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().allValues("Cache-Control").toString()).contains("no-store");
    }

    @Test
    void pages_and_resources_are_compressed() {
        var client = administrator();
        HttpResponse<String> page = client.get(cauri.url() + "/t/dakar/chart.xhtml");
        assertThatIsCompressed(
                client.bytes(cauri.url() + "/t/dakar/chart.xhtml", "Accept-Encoding", "gzip"), "</html>");
        resources(page).stream()
                .filter(address -> address.matches(".*\\.(js|css|svg)\\.xhtml.*"))
                .forEach(address -> assertThatIsCompressed(client.bytes(address, "Accept-Encoding", "gzip"), ""));
    }

    private static void assertThatIsCompressed(HttpResponse<byte[]> answer, String content) {
        boolean isSmall = answer.body().length < 1024
                && answer.headers().firstValue("Content-Encoding").isEmpty();
        if (!isSmall) {
            assertThat(answer.headers().firstValue("Content-Encoding"))
                    .as(answer.uri().toString())
                    .contains("gzip");
            assertThat(answer.headers().allValues("Vary").toString().toLowerCase(Locale.ROOT))
                    .contains("accept-encoding");
            try (var plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
                assertThat(new String(plain.readAllBytes(), UTF_8)).contains(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void every_resource_of_a_page_has_a_version_and_is_kept_for_ever() {
        var client = administrator();
        for (String page : PAGES) {
            List<String> resources = resources(client.get(cauri.url() + page));
            assertThat(resources).isNotEmpty().allSatisfy(address -> {
                HttpResponse<byte[]> resource = client.bytes(address);
                assertThat(address).contains("v=");
                assertThat(resource.statusCode()).as(address).isEqualTo(200);
                assertThat(resource.headers().allValues("Cache-Control"))
                        .containsExactly("public, max-age=31536000, immutable");
                assertThat(resource.headers().firstValue("X-Content-Type-Options"))
                        .contains("nosniff");
                assertThat(resource.headers().allValues("Set-Cookie")).isEmpty();
            });
        }
    }

    private List<String> resources(HttpResponse<String> page) {
        return RESOURCE.matcher(page.body())
                .results()
                .map(match -> match.group(1).replace("&amp;", "&"))
                .map(address -> page.uri().resolve(address).toString())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/cauri.css.xhtml?ln=cauri",
                "/jakarta.faces.resource/nothing.css.xhtml?ln=cauri&v=1",
                "/jakarta.faces.resource/nothing.css.xhtml?ln=cauri",
                "/jakarta.faces.resource/cauri.css.xhtml?ln=nothing&v=1",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml?v=1"
            })
    void what_has_no_version_or_is_not_there_is_not_kept_for_ever(String address) {
        HttpResponse<String> answer = new WebClient().get(cauri.url() + address);

        assertThat(answer.headers().allValues("Cache-Control").toString()).doesNotContain("immutable", "31536000");
        assertThat(answer.statusCode()).isEqualTo(address.endsWith("cauri.css.xhtml?ln=cauri") ? 200 : 404);
    }

    @Test
    void nothing_on_a_page_breaks_its_policy(Browser browser) {
        browser.asNew().open("/companies.xhtml", "cabinet", cauri.password());
        browser.console();
        for (String page : PAGES) {
            browser.open(page);
            browser.find("h1");
            assertThat(browser.console()).as(page).isEmpty();
        }
        browser.open("/new-company.xhtml");
        browser.click("#open");
        browser.await("the errors", shown -> shown.sees("#errors"));
        browser.follow("a[href='companies.xhtml']");
        assertThat(browser.console()).isEmpty();
        browser.open("/nowhere.xhtml");
        assertThat(browser.console()).noneMatch(line -> line.contains("Content Security Policy"));
    }

    @Test
    void a_page_is_light_at_the_first_visit_and_lighter_at_the_next(Browser browser) {
        for (String page : PAGES) {
            browser.asNew().open(page, "cabinet", cauri.password());
            browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
            browser.open(page);
            assertThat(browser.weight()).as(page + " cold").isBetween(1L, COLD);
            browser.open(page);
            assertThat(browser.weight()).as(page + " warm").isBetween(1L, WARM);
        }
    }
}
