package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session opens the API to the scripts of our own pages, and to nobody else's. */
@ExtendWith(RunningCauri.class)
class PageScriptsApiSystemTest {
    private static final String ACCOUNTS = "/api/v1/t/dakar/accounts/postable";

    private final Installation cauri;
    private WebClient person;

    PageScriptsApiSystemTest(Installation cauri) {
        this.cauri = cauri;
    }

    @BeforeEach
    void logIn() {
        person = WebClient.loggedIn(cauri, "comptable", "/t/dakar/home.xhtml");
    }

    private HttpResponse<String> ask(WebClient client, String... headers) {
        return client.get(cauri.url() + ACCOUNTS, headers);
    }

    @Test
    void our_own_page_is_answered_and_not_sent_the_same_twice() {
        var first = ask(person, "X-Requested-With", "cauri-page", "Sec-Fetch-Site", "same-origin");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("\"number\":\"5711\"");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        var again = ask(person, "X-Requested-With", "cauri-page", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_session_alone_opens_nothing() {
        assertThat(ask(person).statusCode()).isEqualTo(401);
    }

    @Test
    void a_link_of_our_own_page_reads_and_does_nothing_else() {
        assertThat(ask(person, "Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(200);
        assertThat(ask(person, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(401);
        var posted = person.send(
                cauri.url() + "/api/v1/t/dakar/drafts",
                "POST",
                java.net.http.HttpRequest.BodyPublishers.ofString("{}"),
                "Sec-Fetch-Site",
                "same-origin",
                "Content-Type",
                "application/json");
        assertThat(posted.statusCode()).isEqualTo(401);
    }

    @Test
    void a_request_from_another_site_opens_nothing() {
        for (String site : new String[] {"cross-site", "same-site", "none"}) {
            assertThat(ask(person, "X-Requested-With", "cauri-page", "Sec-Fetch-Site", site)
                            .statusCode())
                    .as(site)
                    .isEqualTo(401);
        }
    }

    @Test
    void nobody_answers_the_question_whether_another_site_may_send_the_header() {
        var preflight = person.send(
                cauri.url() + ACCOUNTS,
                "OPTIONS",
                java.net.http.HttpRequest.BodyPublishers.noBody(),
                "Origin",
                "https://elsewhere.example",
                "Access-Control-Request-Headers",
                "x-requested-with");
        assertThat(preflight.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-"));
    }

    @Test
    void without_a_session_no_login_is_begun() {
        var answer = ask(new WebClient(), "X-Requested-With", "cauri-page");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void a_company_of_others_is_not_there() {
        var answer = person.get(cauri.url() + "/api/v1/t/kinshasa/accounts/postable", "X-Requested-With", "cauri-page");
        assertThat(answer.statusCode()).isEqualTo(404);
    }
}
