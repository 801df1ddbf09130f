package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.interactions.Actions;

/** Choosing a company, opening a new one, and the company's first page. */
@ExtendWith(RunningCauri.class)
class CompaniesSystemTest {
    private static final String COMPANIES = "/companies.xhtml";

    private final Installation cauri;
    private final Browser browser;
    private final NewCompanyForm form;

    CompaniesSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
        this.form = new NewCompanyForm(browser);
    }

    @BeforeEach
    void forgetEverything() {
        browser.asNew();
    }

    @Test
    void the_way_from_the_bare_address_to_a_companys_home() {
        browser.open("/");
        browser.logIn("comptable", cauri.password());
        browser.await("the companies", page -> page.sees("ul.companies"));
        assertThat(browser.text("h1")).isEqualTo("Choisir une société");
        browser.follow("a.company[href='t/dakar/home.xhtml']");

        assertThat(browser.address()).isEqualTo(browser.addressOf("/t/dakar/home.xhtml"));
        assertThat(browser.driver().getTitle()).isEqualTo("Accueil - Teranga Négoce SARL");
        assertThat(browser.all("dl.facts-list dd"))
                .containsExactly("Sénégal", "XOF", "Système normal", "1 janvier 2024 – 31 décembre 2024", "Comptable");
        assertThat(browser.text("header .demo")).isEqualTo("DÉMONSTRATION");
        assertThat(browser.text(".person")).isEqualTo("Moussa Ndiaye");
    }

    @Test
    void an_empty_form_shows_every_error_on_its_field_and_keeps_what_was_typed() {
        form.open(cauri.password()).send();
        browser.await("the errors", page -> page.sees("#errors"));

        assertThat(browser.text("#errors")).startsWith("Le formulaire n’est pas encore valable");
        assertThat(form.errorAt("name")).isEqualTo("À remplir.");
        assertThat(form.errorAt("country")).isEqualTo("À remplir.");
        assertThat(form.errorAt("from")).isEqualTo("À remplir.");
        assertThat(form.errorAt("until")).isEqualTo("À remplir.");
        assertThat(browser.find("#name").getDomAttribute("aria-invalid")).isEqualTo("true");

        var wrong = new NewCompanyForm.Entered("x".repeat(121), "CM", "NORMAL", "2017-06-01", "2020-12-31");
        form.fillIn(wrong).send();
        browser.await("other errors", page -> page.sees("#errors") && !page.sees("[id='country-error']"));

        assertThat(form.errorAt("name")).isEqualTo("Trop long : 120 caractères au plus.");
        assertThat(form.errorAt("from"))
                .startsWith("Le SYSCOHADA révisé s’applique depuis le 2018-01-01")
                .endsWith("commencer le 2017-06-01.");
        assertThat(form.errorAt("until")).contains("dix-huit mois", "2018-11-30");
        assertThat(form.entered()).isEqualTo(wrong);
        assertThat(companiesNamed(wrong.name())).isEmpty();
    }

    @Test
    void a_new_company_is_prepared_in_the_background_and_can_then_be_entered() {
        filledIn("Boulangerie Sandaga").sendAccepted();
        String key = companiesNamed("Boulangerie Sandaga").get(0).getString("key");
        cauri.api(cauri.tokens().ofService()).awaitActive(key);
        browser.open(COMPANIES + "?q=Sandaga");

        assertThat(browser.all("ul.companies .facts")).containsExactly("Sénégal · XOF · Administrateur du cabinet");
        browser.follow("a.company");
        assertThat(browser.text("header .company")).isEqualTo("Boulangerie Sandaga");
        assertThat(browser.sees("header .demo")).isFalse();
        assertThat(browser.all("dl.facts-list dd")).contains("1 janvier 2026 – 31 décembre 2026");
        browser.follow("main a[href='chart.xhtml']");
        assertThat(browser.all("table.list tbody tr")).hasSize(50);
    }

    @Test
    void a_double_click_opens_one_company() {
        filledIn("Deux Fois Cliqué");
        new Actions(browser.driver()).doubleClick(browser.find("#open")).perform();
        browser.awaitAt(COMPANIES);

        assertThat(companiesNamed("Deux Fois Cliqué")).hasSize(1);
    }

    @Test
    void a_name_with_accents_quotes_and_tags_comes_back_as_it_was_typed() {
        String name = "Étoile du Sahel & Fils \"d'œuvre\" <b>";
        filledIn(name).sendAccepted();
        List<JsonObject> companies = companiesNamed(name);
        assertThat(companies).hasSize(1);
        String key = companies.get(0).getString("key");
        assertThat(key).isEqualTo("etoile-du-sahel-fils-d-oeuvre-b");
        cauri.api(cauri.tokens().ofService()).awaitActive(key);
        browser.open(COMPANIES + "?q=%C3%89toile");

        assertThat(browser.all("a.company")).containsExactly(name);
        assertThat(browser.value("#q")).isEqualTo("Étoile");
        browser.open("/t/" + key + "/home.xhtml");
        assertThat(browser.text("header .company")).isEqualTo(name);
        assertThat(browser.driver().getTitle()).isEqualTo("Accueil - " + name);
        assertThat(browser.sees("b")).isFalse();
    }

    @Test
    void searching_companies_finds_parts_of_names_and_says_when_there_is_none() {
        browser.open(COMPANIES + "?q=teranga", "cabinet", cauri.password());
        assertThat(browser.all("a.company")).containsExactly("Teranga Négoce SARL");
        browser.open(COMPANIES + "?q=negoce");
        assertThat(browser.all("a.company")).containsExactly("Teranga Négoce SARL");
        browser.open(COMPANIES + "?q=%25");
        assertThat(browser.text(".empty")).isEqualTo("Aucune société ne porte ce nom.");
        assertThat(browser.sees("form.search")).isTrue();
    }

    @Test
    void the_chosen_language_stays_for_all_pages_of_this_browser() {
        browser.open("/t/dakar/chart.xhtml?q=banque&class=5", "comptable", cauri.password());
        browser.follow("a[hreflang=en]");

        assertThat(browser.text("h1")).isEqualTo("Chart of accounts");
        assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("en");
        assertThat(browser.address()).doesNotContain("language=");
        browser.open(COMPANIES);
        assertThat(browser.text("h1")).isEqualTo("Choose a company");
        browser.open("/nowhere.xhtml");
        assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("en");
        browser.open(COMPANIES);
        browser.follow("a[hreflang=fr]");
        assertThat(browser.text("h1")).isEqualTo("Choisir une société");
    }

    @Test
    void changing_the_language_keeps_the_search() {
        browser.open("/t/dakar/chart.xhtml?q=banque&class=5", "comptable", cauri.password());
        browser.follow("a[hreflang=en]");

        assertThat(browser.address()).isEqualTo(browser.addressOf("/t/dakar/chart.xhtml?q=banque&class=5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%3Cscript%3Ealert(1)%3C/script%3E", "de", "../../etc/passwd", "fr%0d%0aSet-Cookie:x=y", "FR", ""
            })
    void nothing_else_is_taken_for_a_language(String language) {
        var client = WebClient.loggedIn(cauri, "comptable", COMPANIES);
        var answer = client.get(cauri.url() + COMPANIES + "?language=" + language, "Accept-Language", "fr");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("cauri-language"));
        assertThat(answer.body()).contains("lang=\"fr\"").doesNotContain("<script>alert");
        client.setCookie("cauri-language", language);
        assertThat(client.get(cauri.url() + COMPANIES, "Accept-Language", "fr").body())
                .contains("lang=\"fr\"");
    }

    private NewCompanyForm filledIn(String name) {
        return form.open(cauri.password()).fillIn(NewCompanyForm.Entered.inSenegal(name));
    }

    private List<JsonObject> companiesNamed(String name) {
        return cauri.api(cauri.tokens().ofService()).companies().stream()
                .filter(company -> company.getString("name").equals(name))
                .toList();
    }
}
