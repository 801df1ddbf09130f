package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Third parties are entered, changed, closed and merged on their pages. */
@ExtendWith(RunningCauri.class)
class ThirdPartySettingsSystemTest {
    private final Installation cauri;
    private final Browser browser;
    private String company;
    private FormPage form;
    private Api api;

    ThirdPartySettingsSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @BeforeEach
    void openCompany() {
        api = cauri.longLivedApi();
        company = api.openCompany("Tiers " + UUID.randomUUID());
        form = new FormPage(browser, company).logIn("third-parties.xhtml", "cabinet", cauri.password());
    }

    @Test
    void a_third_party_is_entered_with_all_that_is_known_of_it_and_changed() {
        form.follow("Nouveau tiers").ready();
        assertThat(form.value("Pays")).isEqualTo("SN");
        form.fill("Code", "C-DIALLO").fill("Nom", "Diallo & fils").choose("Genre", "Client");
        form.fill("Délai en jours", "30").tick("Fin de mois").fill("Plafond de crédit", "1 500 000");
        form.press("Ajouter : Identifiants légaux").type("C’est faux", "00123");
        form.press("Ajouter : Mobile Money").type("Wave", "77 123 45 67");
        form.leave(() -> form.press("Enregistrer"));

        browser.await("what is doubtful", page -> page.all("#said").toString().contains("Enregistré. "));
        assertThat(browser.text("#said")).contains("C’est faux");
        assertThat(browser.text(".facts-list")).contains("30 jours", "1\u202F500\u202F000", "Wave");

        form.follow("Modifier").ready();
        assertThat(form.value("Nom")).isEqualTo("Diallo & fils");
        form.press("Supprimer").fill("Nom", "Diallo SA").tick("Fermé : ne prend plus d’écritures");
        form.save("Enregistrer", "Enregistré.");
        assertThat(browser.text(".facts-list")).contains("Fermé", "Wave").doesNotContain("C’est faux");
        assertThat(browser.text("h1")).isEqualTo("C-DIALLO Diallo SA");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_also_in_a_row() {
        form.follow("Nouveau tiers")
                .ready()
                .fill("Code", "c diallo")
                .fill("Compte collectif", "6011")
                .fill("Délai en jours", "-3");
        form.press("Ajouter : Comptes bancaires").type("", "SN012 01");
        form.press("Enregistrer");

        assertThat(form.refusals()).hasSize(5);
        assertThat(form.fault("Code")).contains("« c diallo » n’est pas un code de tiers");
        assertThat(form.fault("Nom")).startsWith("À remplir");
        assertThat(form.fault("Compte collectif")).contains("n’est pas collectif");
        assertThat(form.fault("Délai en jours")).contains("-3");
        assertThat(browser.find("[name=bank]").getDomAttribute("aria-invalid")).isEqualTo("true");
        form.fill("Plafond de crédit", "beaucoup").press("Enregistrer");
        browser.await("the fault", page -> page.all("form .error-summary p").size() == 1);
        assertThat(form.fault("Plafond de crédit")).contains("« beaucoup » n’est pas un montant");
    }

    @Test
    void one_that_stands_twice_is_merged_after_a_question() {
        keep("C-1");
        keep("C-2");
        form.open("third-party-form.xhtml?code=C-1").ready();
        form.fill("Code du tiers qui reste", "C-1").press("Fusionner").answer("Fusionner");
        assertThat(form.fault("Code du tiers qui reste")).isNotEmpty();
        form.fill("Code du tiers qui reste", "C-2").press("Fusionner").leave(() -> form.answer("Fusionner"));

        assertThat(browser.text("h1")).startsWith("C-2");
        assertThat(Json.object(api.get("/t/" + company + "/third-parties/C-1").body())
                        .getString("mergedInto"))
                .isEqualTo("C-2");
    }

    private void keep(String code) {
        var kept = api.post(
                "/t/" + company + "/third-parties",
                "{\"code\": \"%s\", \"name\": \"Diallo\", \"kind\": \"CUSTOMER\"}".formatted(code));
        assertThat(kept.statusCode()).isEqualTo(201);
    }
}
