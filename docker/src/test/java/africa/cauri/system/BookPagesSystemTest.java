package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading the books: from the balance to the entry and back, and what each page says when its address is wrong. */
@ExtendWith(RunningCauri.class)
class BookPagesSystemTest {
    private static final String NAME = "Consultation";
    private static final List<String> PAGES = List.of(
            "balance.xhtml?digits=2",
            "account.xhtml?number=4111",
            "journals.xhtml?detail=PERIODS",
            "entries.xhtml",
            "aged-balance.xhtml?day=2026-06-30",
            "open-items.xhtml?day=2026-06-30",
            "third-parties.xhtml",
            "third-party.xhtml?code=DIALLO",
            "lettering.xhtml?account=4111&party=DIALLO&proposals=yes");
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static String key;
    private static String entry;

    private final Installation cauri;
    private final Browser browser;
    private final BookPages pages;

    BookPagesSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
        pages = new BookPages(browser);
    }

    /** One company for all tests, which only read it. */
    @BeforeEach
    void books() {
        if (key == null) {
            Api api = cauri.api(cauri.tokens().ofService());
            String opened = api.openCompany(NAME);
            party(api, opened, "DIALLO", "CUSTOMER");
            party(api, opened, "SOTRA", "SUPPLIER");
            post(api, opened, "VE", "2026-01-14", "F-1", "4111:DIALLO", "7011", "118000");
            post(api, opened, "VE", "2026-03-20", "F-2", "4111:DIALLO", "7011", "50000");
            post(api, opened, "AC", "2026-03-05", "A-1", "6011", "4011:SOTRA", "30000");
            entry = post(api, opened, "BQ", "2026-05-10", "V-1", "5211", "4111:DIALLO", "100000");
            key = opened;
        }
        if (!browser.open(path("home.xhtml")).address().equals(browser.addressOf(path("home.xhtml")))
                || !browser.reads("fr")) {
            browser.asNew().open(path("home.xhtml"), "cabinet", cauri.password());
        }
    }

    private static void party(Api api, String books, String code, String kind) {
        String body = "{\"code\": \"%s\", \"name\": \"Ets %s\", \"kind\": \"%s\"}".formatted(code, code, kind);
        assertThat(api.post("/t/" + books + "/third-parties", body).statusCode())
                .isEqualTo(201);
    }

    private static String post(
            Api api,
            String books,
            String journal,
            String day,
            String reference,
            String debit,
            String credit,
            String of) {
        String body =
                """
                {"journal": "%s", "accountingDate": "%s", "documentDate": "%s", "reference": "%s",
                 "label": "Pièce %s", "lines": [%s, %s]}
                """
                        .formatted(
                                journal,
                                day,
                                day,
                                reference,
                                reference,
                                line(debit, "debit", of),
                                line(credit, "credit", of));
        HttpResponse<String> posted = api.post("/t/" + books + "/entries", body);
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        JsonObject made = Json.object(posted.body());
        return made.getString("id");
    }

    private static String line(String accountAndParty, String side, String amount) {
        String[] parts = accountAndParty.split(":", -1);
        String party = parts.length == 1 ? "" : "\"thirdParty\": \"" + parts[1] + "\", ";
        return "{\"account\": \"%s\", %s\"%s\": \"%s\"}".formatted(parts[0], party, side, amount);
    }

    private static String path(String page) {
        return "/t/" + key + "/" + page;
    }

    @Test
    void from_the_balance_to_the_entry_and_back_with_the_same_figures_and_filters() {
        pages.openFromMenu("Consultation", "Balance générale");
        pages.fill("Au", "30/06/2026");
        browser.choose("#digits", "2");
        pages.show();
        assertThat(pages.cells("Totaux"))
                .containsExactly("Totaux", "0", "0", "298 000", "298 000", "198 000", "198 000");
        List<String> group = pages.cells("41");
        assertThat(group.subList(2, 8)).containsExactly("", "", "168 000", "100 000", "68 000", "");
        pages.followFigure("41", 4);
        assertThat(pages.cells("Totaux")).endsWith("168 000", "100 000", "68 000", "0");
        List<String> account = pages.cells("4111");
        assertThat(account.subList(2, 8)).containsExactly("", "", "168 000", "100 000", "68 000", "");
        pages.followFigure("4111", 6);

        assertThat(pages.heading()).isEqualTo("4111 Clients");
        assertThat(pages.cells("Du 01/01/2026 au 30/06/2026"))
                .containsExactly("Du 01/01/2026 au 30/06/2026", "0", "168 000", "100 000", "68 000");
        assertThat(pages.cells("10/05/2026")).endsWith("100 000", "68 000");
        pages.followInRow("10/05/2026", "BQ 1");
        assertThat(pages.heading()).isEqualTo("Écriture BQ 1");
        assertThat(pages.cells("Totaux")).endsWith("100 000", "100 000");
        assertThat(browser.text("dl.facts-list")).contains("Pièce V-1", "10/05/2026", "Saisie");
        assertThat(browser.text(".hash")).hasSize(64);
        pages.goBackTo("Compte 4111");
        assertThat(pages.filled("Au")).isEqualTo("30/06/2026");
        browser.follow("nav.trail a");
        assertThat(pages.filled("Détail")).isEqualTo("2");
        assertThat(pages.cells("41")).isEqualTo(group);
    }

    @Test
    void entries_are_found_by_what_people_remember() {
        pages.openFromMenu("Consultation", "Écritures");
        assertThat(browser.all("table.list tbody th")).containsExactly("BQ 1", "VE 2", "AC 1", "VE 1");
        pages.fill("Montant", "-118 000");
        pages.show();
        assertThat(browser.all("table.list tbody th")).containsExactly("VE 1");
        assertThat(pages.filled("Montant")).isEqualTo("-118 000");
        browser.open(path("entries.xhtml?q=piece+f-2"));
        assertThat(browser.all("table.list tbody th")).containsExactly("VE 2");
        browser.open(path("entries.xhtml?number=1&journal=AC"));
        assertThat(browser.all("table.list tbody th")).containsExactly("AC 1");
        browser.open(path("entries.xhtml?from=050326&until=200326"));
        assertThat(browser.all("table.list tbody th")).containsExactly("VE 2", "AC 1");
        browser.open(path("entries.xhtml?q=zzzz"));
        assertThat(browser.text(".empty")).startsWith("Aucune écriture ne correspond.");
    }

    @Test
    void journals_add_up_and_lead_to_their_entries() {
        browser.open(path("journals.xhtml?detail=PERIODS"));
        assertThat(pages.cells("VE")).endsWith("2", "168 000", "168 000");
        assertThat(pages.cells("mars 2026")).endsWith("1", "30 000", "30 000");
        assertThat(pages.cells("Totaux")).endsWith("4", "298 000", "298 000");
        pages.followFigure("VE", 3);

        assertThat(browser.all("table.list tbody th")).containsExactly("VE 2", "VE 1");
        pages.goBackTo("Journaux");
        assertThat(browser.address()).contains("detail=PERIODS");
    }

    @Test
    void the_aged_balance_leads_to_the_open_items_behind_each_figure() {
        browser.open(path("aged-balance.xhtml?day=300626&limits=90+120"));
        assertThat(browser.all("table.list thead th"))
                .containsExactly(
                        "Tiers", "Nom", "Non échu", "1 à 90 jours", "91 à 120 jours", "Plus de 120 jours", "Total");
        assertThat(pages.cells("DIALLO"))
                .containsExactly("DIALLO", "Ets DIALLO", "", "−100 000", "50 000", "118 000", "68 000");
        assertThat(pages.cells("Totaux")).endsWith("68 000");
        pages.followFigure("DIALLO", 3);
        assertThat(pages.cells("Total")).endsWith("−100 000");
        pages.goBackTo("Balance âgée");
        pages.followFigure("Totaux", 5);
        assertThat(pages.cells("Total")).endsWith("68 000");
        assertThat(pages.rows()).hasSize(4);
        browser.open(path("aged-balance.xhtml?side=SUPPLIERS&day=300626"));
        assertThat(pages.cells("SOTRA")).endsWith("−30 000");
    }

    @Test
    void a_third_party_stands_where_its_lines_do() {
        pages.openFromMenu("Consultation", "Tiers");
        pages.fill("Code, nom ou identifiant", "diallo");
        pages.show();
        pages.followInRow("DIALLO", "DIALLO");
        assertThat(pages.heading()).isEqualTo("DIALLO Ets DIALLO");
        assertThat(pages.cells("4111")).containsExactly("4111", "0", "168 000", "100 000", "68 000");
        pages.followFigure("4111", 4);
        assertThat(pages.cells("Du 01/01/2026 au 31/12/2026")).endsWith("68 000");
        assertThat(pages.filled("Tiers")).isEqualTo("DIALLO");
        browser.open(path("third-party.xhtml?code=DIALLO"));
        browser.follow("main a.button");
        assertThat(pages.cells("Total")).endsWith("68 000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "balance.xhtml?from=32/13 | 400 | La date « 32/13 » n’est pas lisible.",
                "balance.xhtml?until=2027-01-31&from=2026-01-01 | 400 | choisissez des dates d’un seul exercice",
                "balance.xhtml?from=2026-06-30&until=2026-01-01 | 400 | La date de fin (01/01/2026)",
                "balance.xhtml?digits=99 | 400 | « 99 » n’est pas un nombre de 1 à 10.",
                "balance.xhtml?from=1999-01-01 | 404 | ne contiennent rien de tel",
                "account.xhtml?number=9999999 | 404 | ne contiennent rien de tel",
                "account.xhtml?number=4111&shown=NONE | 400 | « NONE » n’est pas un des choix",
                "account.xhtml?number=4111&party=NOBODY | 404 | ne contiennent rien de tel",
                "entries.xhtml?amount=1.234 | 400 | Le montant « 1.234 » n’est pas lisible.",
                "entries.xhtml?order=x | 400 | n’est pas un des choix",
                "entries.xhtml?page=0 | 400 | n’est pas un nombre",
                "entries.xhtml?party=NOBODY | 404 | ne contiennent rien de tel",
                "entry.xhtml?id=x | 404 | ne contiennent rien de tel",
                "entry.xhtml | 404 | ne contiennent rien de tel",
                "aged-balance.xhtml?limits=60+30 | 400 | 60 30",
                "open-items.xhtml?age=9 | 400 | « 9 » n’est pas un nombre",
                "journals.xhtml?detail=x | 400 | n’est pas un des choix",
                "third-parties.xhtml?kind=x | 400 | n’est pas un des choix",
                "third-party.xhtml?code=NOBODY | 404 | ne contiennent rien de tel"
            })
    void a_wrong_address_is_told_in_a_sentence(String address, int status, String sentence) {
        var client = WebClient.loggedIn(cauri, "cabinet", path("home.xhtml"));
        HttpResponse<String> answer = client.get(cauri.url() + path(address), "Accept-Language", "fr");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("id=\"refused\"", "</html>").contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/", "//evil.example", "../dakar/home.xhtml", "javascript:alert(1)", "x"})
    void nothing_leads_back_to_another_site(String back) {
        browser.open(path("entry.xhtml?id=" + entry + "&back=" + back));

        assertThat(browser.all("nav.trail a")).containsExactly("Écritures");
        assertThat(browser.driver().getPageSource()).doesNotContain("href=\"" + back);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_page_breaks_a_rule_of_wcag_or_is_heavy_or_breaks_the_policy(String language) {
        browser.asNew().reading(language).open(path("home.xhtml"), "cabinet", cauri.password());
        browser.console();
        for (String page : PAGES) {
            browser.open(path(page));
            browser.open(path(page));
            assertThat(browser.reads(language)).isTrue();
            assertThat(browser.weight()).as(page).isBetween(1L, 40L * 1024);
            assertThat(browser.console()).as(page).isEmpty();
            assertThatIsAccessible(page);
            browser.keepPicture(picture(page, language));
        }
        browser.open(path("entry.xhtml?id=" + entry));
        assertThatIsAccessible("entry.xhtml");
        browser.keepPicture(picture("entry.xhtml", language));
        browser.open(path("balance.xhtml?from=x"));
        assertThatIsAccessible("balance.xhtml with an error");
    }

    private static Path picture(String page, String language) {
        String name = page.replaceFirst("\\.xhtml.*", "") + "-" + language + ".png";
        return Installation.target().resolve("pictures").resolve(name);
    }

    private void assertThatIsAccessible(String page) {
        assertThat(new AxeBuilder()
                        .withTags(WCAG_22_AA)
                        .analyze(browser.driver())
                        .getViolations())
                .as(page)
                .isEmpty();
    }

    @Test
    void a_page_that_keeps_nothing_still_ends_the_session() {
        var client = WebClient.loggedIn(cauri, "cabinet", path("balance.xhtml"));
        Map<String, String> form = Pages.logoutForm(client.get(cauri.url() + path("balance.xhtml")));
        HttpResponse<String> answer = client.post(cauri.url() + path("balance.xhtml"), form);

        assertThat(form).containsEntry("jakarta.faces.ViewState", "stateless");
        assertThat(WebClient.location(answer).orElseThrow()).startsWith(cauri.keycloak());
        assertThat(client.get(cauri.url() + path("balance.xhtml")).statusCode()).isEqualTo(302);
    }
}
