package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The button that every page has, whatever else the page shows. */
@ExtendWith(RunningCauri.class)
class LogoutSystemTest {
    private final Installation cauri;

    LogoutSystemTest(Installation cauri) {
        this.cauri = cauri;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home",
                "voucher",
                "drafts",
                "balance",
                "account",
                "lettering",
                "periods",
                "closing",
                "proof",
                "imports",
                "new-import",
                "chart",
                "templates",
                "company",
                "audit"
            })
    void every_page_leads_out(String name) {
        String page = "/t/dakar/" + name + ".xhtml";
        var client = WebClient.loggedIn(cauri, "comptable", page);

        HttpResponse<String> left = client.post(cauri.url() + page, Pages.logoutForm(client.get(cauri.url() + page)));

        assertThat(left.statusCode()).isEqualTo(302);
        assertThat(left.headers().firstValue("Location").orElseThrow()).contains("/logout");
    }
}
