package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** What helps with vouchers: templates, currencies, and the way to correct one that is posted. */
@ExtendWith(RunningCauri.class)
class VoucherAidsSystemTest {
    private final Installation cauri;
    private final Browser browser;
    private Api api;
    private String company;

    VoucherAidsSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        api = cauri.longLivedApi();
        company = api.openCompany("Aides " + UUID.randomUUID());
    }

    private VoucherPage page() {
        return new VoucherPage(browser, company).logIn("cabinet", cauri.password());
    }

    private String path(String path) {
        return "/t/" + company + path;
    }

    @Test
    void a_template_asks_and_its_lines_stand_in_the_form() {
        var template = api.post(
                path("/templates"),
                """
                {"name": "Loyer", "journal": "OD", "label": "Loyer de {mois}",
                 "questions": [{"name": "LOYER", "kind": "AMOUNT", "label": "Montant du loyer"}],
                 "lines": [{"account": "6222", "side": "DEBIT", "formula": "LOYER"},
                  {"account": "4711", "side": "CREDIT", "formula": "SOLDE"}]}
                """);
        assertThat(template.statusCode()).isEqualTo(201);
        var page = page();
        page.head("OD", "0503", "LOY-3", "x");
        browser.click("[data-action=template]");
        new Select(browser.find("#template-name")).selectByVisibleText("Loyer");
        browser.click("#question-0");
        browser.press("1.234", Keys.ENTER);
        browser.await("the doubt", shown -> shown.text("#template .error").contains("1.234"));
        browser.press(Keys.chord(Keys.CONTROL, "a"), "150 000", Keys.ENTER);

        browser.await("the lines", shown -> page.value(2, "Compte").equals("4711"));
        assertThat(page.value(1, "Débit").replaceAll("\\D", "")).isEqualTo("150000");
        assertThat(page.difference()).isEqualTo("Équilibrée");
        assertThat(browser.value("#label")).isEqualTo("Loyer de mars");
        page.post().said("Écriture OD 1 passée");
        assertThat(api.get(path("/drafts")).body()).isEqualTo("[]");
    }

    @Test
    void a_line_in_another_currency_is_worth_what_its_rate_says() {
        var page = page();
        page.head("AC", "0503", "F-1", "Logiciel");
        browser.click("[data-action=currency]");
        page.type(1, "Compte", "6047");
        browser.choose("[aria-label='Ligne 1, Devise']", "EUR");
        page.type(1, "Montant en devise", "100,50").type(1, "Cours", "655,957");
        assertThat(page.value(1, "Débit").replaceAll("\\D", "")).isEqualTo("65924");
        page.type(2, "Compte", "5711").press(Keys.F8).post();
        page.said("Écriture AC 1 passée");

        assertThat(api.get(path("/accounts/6047/lines?from=2026-03-01&until=2026-03-31"))
                        .body())
                .contains("\"debit\":\"65924\"");
        browser.follow("#status a");
        assertThat(browser.text("table .parent").replace('\u202f', ' ')).isEqualTo("100,50 EUR");
    }

    @Test
    void a_posted_entry_is_corrected_from_its_page_and_only_once() {
        String entry = Json.object(api.post(
                                path("/entries"),
                                """
                                {"journal": "OD", "accountingDate": "2026-01-14", "reference": "F-1", "label": "Achat",
                                 "lines": [{"account": "6181", "debit": "10"}, {"account": "5711", "credit": "10"}]}
                                """)
                        .body())
                .getString("id");
        browser.asNew().open(path("/entry.xhtml?id=" + entry), "cabinet", cauri.password());
        browser.click("details summary");
        browser.type("#reversal-date", "01/02/2026");
        browser.click("#reversal button");
        browser.await("what is missing", shown -> shown.sees("#reversal .fault"));
        browser.type("#reversal-reason", "Mauvais fournisseur");
        browser.follow("#reversal button");

        browser.await("the correction", shown -> shown.text("#said").startsWith("L’écriture est corrigée"));
        assertThat(browser.text("h1")).isEqualTo("Écriture OD 2");
        assertThat(browser.all("td.amount .negative")).isNotEmpty();
        browser.open(path("/entry.xhtml?id=" + entry));
        assertThat(browser.sees("#reversal")).isFalse();
        assertThat(browser.all("dl dd a")).contains("OD 2");
    }
}
