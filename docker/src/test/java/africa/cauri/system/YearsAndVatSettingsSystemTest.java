package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fiscal years are opened, codes of value added tax and their rates are kept, each on its page. */
@ExtendWith(RunningCauri.class)
class YearsAndVatSettingsSystemTest {
    private final Installation cauri;
    private final Browser browser;
    private String company;
    private FormPage form;
    private Api api;

    YearsAndVatSettingsSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @BeforeEach
    void openCompany() {
        api = cauri.longLivedApi();
        company = api.openCompany("Exercices " + UUID.randomUUID());
        form = new FormPage(browser, company).logIn("fiscal-years.xhtml", "cabinet", cauri.password());
    }

    @Test
    void the_next_year_is_opened_after_a_question() {
        assertThat(form.row("01/01/2026")).containsExactly("01/01/2026", "31/12/2026", "Ouvert", "0 closes sur 12");
        form.ready().press("Ouvrir l’exercice suivant");
        assertThat(browser.text("#sure-text")).contains("du 01/01/2027 au 31/12/2027");
        form.answer("Annuler");
        assertThat(browser.all("tbody tr")).hasSize(1);
        form.press("Ouvrir l’exercice suivant").leave(() -> form.answer("Ouvrir"));

        assertThat(form.row("01/01/2027")).containsExactly("01/01/2027", "31/12/2027", "Ouvert", "0 closes sur 12");
    }

    @Test
    void a_year_that_somebody_else_opened_meanwhile_is_told() {
        form.ready();
        assertThat(api.post("/t/" + company + "/fiscal-years", "{\"from\": \"2027-01-01\", \"until\": \"2027-12-31\"}")
                        .statusCode())
                .isEqualTo(201);
        form.press("Ouvrir l’exercice suivant").answer("Ouvrir");

        assertThat(form.refusals()).singleElement().asString().contains("2028-01-01");
    }

    @Test
    void who_does_not_close_sees_the_years_and_no_button() {
        form = new FormPage(browser, "dakar").logIn("fiscal-years.xhtml", "comptable", cauri.password());
        assertThat(browser.all("tbody tr")).isNotEmpty();
        assertThat(form.hasButton("Ouvrir l’exercice suivant")).isFalse();
    }

    @Test
    void a_vat_code_is_made_and_gets_another_rate_from_a_day_on() {
        form.open("vat-codes.xhtml").follow("Nouveau code de TVA").ready();
        form.fill("Code", "V10").choose("Nature", "Ventes de biens").fill("Intitulé", "Taux réduit");
        form.fill("Compte de la taxe", "4431").press("Ajouter un taux").type("01/01/2026", "10,5");
        form.save("Enregistrer", "Enregistré.");
        assertThat(form.row("V10"))
                .containsExactly(
                        "V10", "Taux réduit", "Ventes de biens", "4431", "10,5 % depuis le 01/01/2026", "Ouvert");

        form.follow("V10").ready().press("Ajouter un taux").type("01/07/2026", "12");
        form.save("Enregistrer", "Enregistré.");
        assertThat(form.row("V10")).element(4).asString().contains("10,5 %", "12 % depuis le 01/07/2026");
    }

    @Test
    void a_wrong_rate_is_told_in_its_row() {
        form.open("vat-code.xhtml").ready();
        form.fill("Code", "V10").fill("Intitulé", "Faux");
        form.press("Ajouter un taux").type("01/01/2026", "10");
        form.press("Ajouter un taux").type("01/02/2026", "180").press("Enregistrer");

        assertThat(form.fault("Compte de la taxe")).contains("443");
        assertThat(browser.all("[data-row] .fault")).singleElement().asString().contains("180");
        assertThat(browser.find("[data-row]:nth-of-type(2) [name=percent]").getDomAttribute("aria-invalid"))
                .isEqualTo("true");
    }
}
