package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Invoices and payments are lettered on their page, by several people and in spite of differences. */
@ExtendWith(RunningCauri.class)
class LetteringSystemTest {
    private static final AtomicInteger PARTIES = new AtomicInteger();

    /** Whether a person sees the box: nothing lies over its middle. */
    private static final String IS_ON_TOP = "const place = arguments[0].getBoundingClientRect();"
            + "return document.elementFromPoint(place.x + 12, place.y + 12) === arguments[0]";

    private static String company;

    private final Installation cauri;
    private final Browser browser;
    private final String party = "CLIENT" + PARTIES.incrementAndGet();
    private Api api;
    private LetteringPage page;

    LetteringSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    /** One company, and a customer for each test. */
    @BeforeEach
    void customer() {
        api = cauri.longLivedApi();
        if (company == null) {
            company = api.openCompany("Lettrage");
        }
        page = new LetteringPage(browser, company);
        made(
                "/third-parties",
                "{\"code\": \"%s\", \"name\": \"Ets %s\", \"kind\": \"CUSTOMER\"}".formatted(party, party));
        browser.asNew().open("/t/" + company + "/home.xhtml", "cabinet", cauri.password());
    }

    @Test
    void by_keyboard_alone_and_taken_back() {
        invoice("F1", "118000");
        invoice("F2", "50000");
        payment("V1", "118000");
        page.open(party, "").press(Keys.ARROW_DOWN);
        page.press(Keys.SPACE).press(Keys.ARROW_RIGHT).press(Keys.SPACE);
        assertThat(page.sums()).containsExactly("118 000", "118 000", "0", "2");
        page.press("l");
        page.said("Lettrage AAA fait.");
        page.awaitLines("Débits", "F2").awaitLines("Crédits");
        assertThat(page.sums()).containsExactly("0", "0", "0", "0");

        page.undo();
        page.said("Lettrage AAA annulé.");
        page.awaitLines("Débits", "F1", "F2").awaitLines("Crédits", "V1");
        assertThat(page.isTicked("F1")).isTrue();
        assertThat(browser.all("table.latest tbody tr"))
                .singleElement()
                .asString()
                .contains("Aïssatou Diallo");
        page.undo();
        assertThat(page.faults()).containsExactly("Rien à annuler : cette page n’a pas encore lettré.");
        page.press("?");
        assertThat(browser.text("#keys")).contains("annule le dernier lettrage");
    }

    @Test
    void what_stays_open_is_lettered_partly_and_completed_later() {
        invoice("F1", "118000");
        payment("V1", "100000");
        payment("V2", "18000");
        page.open(party, "").tick("F1").tick("V1").button("Lettrer");
        assertThat(browser.text("#rest-title").replace('\u202F', ' ')).isEqualTo("Écart +18 000 XOF");
        page.choose("partiellement").button("Lettrer");
        assertThat(page.said("Lettrage partiel aaa fait")).isEqualTo("Lettrage partiel aaa fait : reste 18 000.");
        browser.await("the rest", shown -> page.row("F1").contains("aaa reste 18 000"));

        page.tick("F1");
        assertThat(page.isTicked("V1")).isTrue();
        assertThat(page.sums()).containsExactly("18 000", "0", "+18 000", "1");
        page.tick("V2").press("l");
        page.said("Lettrage AAA fait.");
        page.awaitLines("Débits").awaitLines("Crédits");
        assertThat(browser.text("p.empty")).startsWith("Rien à lettrer");
        page.undo();
        browser.click("#sure .yes");
        page.said("Lettrage AAA annulé.");
        page.awaitLines("Débits", "F1").awaitLines("Crédits", "V1", "V2");
    }

    @Test
    void a_difference_is_shown_before_it_is_posted_and_kept_within_its_limits() {
        invoice("F1", "118000");
        payment("V1", "117950");
        page.open(party, "").tick("F1").tick("V1").press("l");
        page.choose("Passer l’écart");
        assertThat(page.preview("Ce qui sera passé")).containsExactly("4111 " + party + " 50", "6588 50");
        browser.type("#rest-account", "4111");
        page.button("Lettrer");
        browser.await("the fault", shown -> shown.all("#rest .error-summary p").stream()
                .anyMatch(fault -> fault.startsWith("L’écart ne peut aller au compte 4111")));

        browser.type("#rest-account", "6318");
        browser.choose("#rest-kind", "BANK_FEE");
        assertThat(page.preview("Ce qui sera passé")).contains("6318 50");
        page.button("Lettrer");
        page.said("Lettrage AAA fait.");
        page.awaitLines("Débits");
        browser.follow("table.latest tbody a");
        assertThat(browser.text(".facts-list")).contains("Frais de banque", "Aïssatou Diallo, à la main");
        browser.type("#reason", "Erreur");
        browser.click("#undo button");
        browser.follow("#sure .yes");
        assertThat(browser.text("#said")).isEqualTo("Lettrage annulé.");
        assertThat(browser.text(".facts-list")).contains("Annulé", "Erreur");
    }

    @Test
    void a_difference_above_its_limit_is_refused_in_words() {
        invoice("F1", "118000");
        payment("V1", "100000");
        page.open(party, "").tick("F1").tick("V1").press("l");
        page.choose("Passer l’écart");
        assertThat(browser.text("#rest-limit.wrong")).isEqualTo("Limite : 100");
        page.button("Lettrer");
        browser.await("the fault", shown -> shown.all("#rest .error-summary p").stream()
                .anyMatch(fault -> fault.contains("dépasse la limite de 100")));
        page.button("Annuler").awaitLines("Débits", "F1");
        assertThat(page.sums()).containsExactly("118 000", "100 000", "+18 000", "2");
    }

    @Test
    void proposals_say_why_and_are_accepted_or_skipped() {
        neverPaid();
        invoice("FA-2026-001", "118000");
        payment("FA-2026-001", "118000");
        invoice("FA-2026-002", "70000");
        payment("V-1", "70000");
        page.open(party, "&proposals=yes");
        assertThat(browser.all(".proposal")).hasSize(2);
        assertThat(browser.all(".proposal .reasons li")).contains("Même référence : FA-2026-001.");
        page.button("Passer");
        assertThat(browser.all(".proposal")).hasSize(1);
        page.button("Accepter");
        page.said("Lettrage AAA fait.");
        browser.await("no proposal", shown -> !shown.sees(".proposal"));
        browser.await("the rest", shown -> page.lines("Débits").size() == 2);

        page.open(party, "&proposals=yes");
        assertThat(browser.all(".proposal")).hasSize(1);
    }

    @Test
    void all_sure_ones_are_asked_for_and_lettered_in_a_job_that_a_reload_finds_again() {
        neverPaid();
        for (String reference : List.of("FA-2026-001", "FA-2026-002", "FA-2026-003")) {
            invoice(reference, "118000");
            payment(reference, "118000");
        }
        page.open(party, "&proposals=yes").button("Lettrer toutes les sûres (3)");
        assertThat(browser.text("#sure-text").replace('\u202F', ' '))
                .startsWith("Lettrer les 3 propositions sûres, 6 lignes, 354 000 ?");
        browser.click("#sure .yes");
        browser.await("the job in the address", shown -> shown.address().contains("job="));
        browser.open(browser.address().substring(cauri.url().length()));
        page.ready().said("Lettrage terminé : 3 lettrages faits.");
        page.awaitLines("Débits", "OLD").awaitLines("Crédits");
        assertThat(browser.all("table.latest tbody tr")).hasSize(3);
        assertThat(browser.address()).doesNotContain("job=");
    }

    @Test
    void what_somebody_else_lettered_is_named_and_other_ticks_stay() {
        String invoice = invoice("F1", "118000");
        payment("V1", "118000");
        invoice("F2", "50000");
        page.open(party, "").tick("F1").tick("V1").tick("F2");
        String other = payment("V2", "118000");
        made(
                "/matching",
                "{\"lines\": [{\"entry\": \"%s\", \"line\": 1}, {\"entry\": \"%s\", \"line\": 2}]}"
                        .formatted(invoice, other));
        page.button("Lettrer").choose("partiellement").button("Lettrer");

        assertThat(page.faults())
                .containsExactly(name(invoice)
                        + " F1 : La ligne est déjà lettrée AAA, peut-être par quelqu’un d’autre à l’instant.");
        page.awaitLines("Débits", "F2").awaitLines("Crédits", "V1");
        assertThat(page.isTicked("F2")).isTrue();
        assertThat(page.sums()).containsExactly("50 000", "118 000", "−68 000", "2");
    }

    @Test
    void filters_keep_the_ticks_and_the_way_leads_from_party_to_party_and_back() {
        invoice("F1", "118000");
        payment("V1", "118000");
        page.open(party, "").tick("F1");
        page.open(party, "&q=v1").awaitLines("Débits").awaitLines("Crédits", "V1");
        page.tick("V1");
        assertThat(page.sums()).containsExactly("118 000", "118 000", "0", "2 (dont 1 hors de la liste)");
        page.open(party, "&amount=5");
        assertThat(browser.text("p.empty")).startsWith("Rien à lettrer");

        browser.open("/t/" + company + "/account.xhtml?number=4111&party=" + party);
        browser.follow("main .actions a[href^='lettering.xhtml']");
        page.ready().awaitLines("Débits", "F1");
        browser.follow(".trail a");
        assertThat(browser.address()).contains("party=" + party);
        browser.open("/t/" + company + "/lettering.xhtml?account=4111&after=CLIENT");
        assertThat(browser.address()).contains("party=CLIENT");
        browser.open("/t/" + company + "/lettering.xhtml?account=4111&after=ZZZ");
        assertThat(browser.all("tbody th")).contains(party);
        browser.open("/t/" + company + "/lettering.xhtml?account=6011");
        assertThat(browser.text("#refused")).contains("6011");
    }

    @Test
    void the_dialog_is_for_everybody_and_nothing_is_hidden_under_the_sums() {
        for (int i = 1; i <= 40; i++) {
            invoice("F" + i, "118000");
        }
        payment("V1", "100000");
        page.open(party, "");
        for (int i = 0; i < 40; i++) {
            page.press(Keys.ARROW_DOWN);
            WebElement focused = browser.driver().switchTo().activeElement();
            assertThat(focused.getRect().getHeight()).isGreaterThanOrEqualTo(24);
            assertThat(browser.driver().executeScript(IS_ON_TOP, focused))
                    .as("line %s", i)
                    .isEqualTo(true);
        }
        page.tick("F1").tick("V1").press("l");
        page.choose("Passer l’écart");
        assertThat(new AxeBuilder().analyze(browser.driver()).getViolations()).isEmpty();
        browser.keepPicture(Installation.target().resolve("pictures").resolve("lettering-rest-fr.png"));
    }

    /** An older invoice, with which the account is never nil. */
    private void neverPaid() {
        post("VE", "2026-01-02", "OLD", "4111", "7011", "333000");
    }

    private String invoice(String reference, String amount) {
        return post("VE", "2026-01-14", reference, "4111", "7011", amount);
    }

    private String payment(String reference, String amount) {
        return post("BQ", "2026-01-14", reference, "5211", "4111", amount);
    }

    private String post(String journal, String day, String reference, String debit, String credit, String amount) {
        String whose = "\"thirdParty\": \"" + party + "\", ";
        return made(
                        "/entries",
                        """
                        {"journal": "%s", "accountingDate": "%s", "reference": "%s", "label": "Essai",
                         "reason": "Essai", "lines": [{"account": "%s", %s "debit": "%s"},
                          {"account": "%s", %s "credit": "%s"}]}"""
                                .formatted(
                                        journal,
                                        day,
                                        reference,
                                        debit,
                                        debit.equals("4111") ? whose : "",
                                        amount,
                                        credit,
                                        credit.equals("4111") ? whose : "",
                                        amount))
                .getString("id");
    }

    private String name(String entry) {
        JsonObject found =
                Json.object(api.get("/t/" + company + "/entries/" + entry).body());
        return found.getString("journal") + " " + found.getInt("number");
    }

    private JsonObject made(String path, String body) {
        HttpResponse<String> answer = api.post("/t/" + company + path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Json.object(answer.body());
    }
}
