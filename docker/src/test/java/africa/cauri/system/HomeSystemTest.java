package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page of a company says what is to be done, how it stands, and leads to what each figure is made of. */
@ExtendWith(RunningCauri.class)
class HomeSystemTest {
    private final Installation cauri;
    private final Browser browser;
    private Api api;
    private String company;

    HomeSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @BeforeEach
    void openBooks() {
        api = cauri.longLivedApi();
        company = api.openCompany("Accueil " + UUID.randomUUID());
    }

    @Test
    void a_company_without_entries_says_where_to_begin() {
        open();
        assertThat(browser.all("main ol li")).first().asString().contains("exercice");
        assertThat(browser.text(".empty")).isEqualTo("Rien n’attend aujourd’hui.");
        assertThat(browser.sees(".key-figures")).isFalse();
        browser.follow("main ol a[href='voucher.xhtml']");
        new VoucherPage(browser, company).ready();
    }

    @Test
    void each_figure_leads_to_the_same_total() {
        send("/entries", "V-1", "4111", "7011", "118000");
        send("/entries", "B-1", "5211", "4111", "100000");
        send("/entries", "A-1", "6011", "4011", "30000");
        open();
        assertThat(browser.sees("main ol")).isFalse();
        assertThatTotalIs("BANKS", "100 000");
        assertThatTotalIs("RECEIVABLES", "18 000");
        assertThatTotalIs("PAYABLES", "30 000");
        assertThatTotalIs("RESULT", "88 000");
        browser.click("[data-figure=BANKS] summary");
        assertThat(browser.all("[data-figure=BANKS] tbody th")).contains("janvier 2026");
    }

    private void assertThatTotalIs(String figure, String amount) {
        assertThat(plain(browser.text("[data-figure=" + figure + "] p a"))).isEqualTo(amount);
        browser.follow("[data-figure=" + figure + "] p a");
        assertThat(plain(browser.text("tfoot tr:last-child"))).endsWith(amount);
        browser.follow(".trail a");
    }

    @Test
    void what_waits_is_told_with_the_way_to_it() {
        send("/entries", "V-1", "4111", "7011", "118000");
        send("/drafts", "D-1", "6011", "5711", "500");
        open();
        assertThat(plain(browser.text(".tasks")))
                .contains("Un brouillard attend", "Un client est en retard de 118 000");
        browser.follow(".tasks a[href^='open-items']");
        assertThat(plain(browser.text("tfoot"))).contains("118 000");
        browser.follow(".trail a");
        browser.follow(".tasks a[href^='drafts']");
        assertThat(browser.all("tbody .reference")).containsExactly("D-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void it_is_shown_in_both_languages(String language) {
        browser.asNew().reading(language).open("/t/dakar/home.xhtml", "cabinet", cauri.password());
        assertThat(browser.text("h1")).isEqualTo(language.equals("fr") ? "Accueil" : "Home");
        browser.keepPicture(Installation.target().resolve("pictures").resolve("home-" + language + ".png"));
    }

    private void open() {
        browser.asNew().open("/t/" + company + "/home.xhtml", "cabinet", cauri.password());
    }

    private static String plain(String text) {
        return text.replace('\u202F', ' ').replace('\u00A0', ' ');
    }

    private void send(String to, String reference, String debit, String credit, String amount) {
        var answer = api.post(
                "/t/" + company + to,
                """
                {"journal": "OD", "accountingDate": "2026-01-05", "reference": "%s", "label": "Essai", "lines": [
                 {"account": "%s", "debit": "%4$s"}, {"account": "%3$s", "credit": "%4$s"}]}"""
                        .formatted(reference, debit, credit, amount));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
