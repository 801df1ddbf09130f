package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A company is named and shown as its administrators say; its page tells who may enter. */
@ExtendWith(RunningCauri.class)
class CompanySettingsSystemTest {
    private final Installation cauri;
    private final Browser browser;
    private String company;
    private FormPage form;
    private Api api;

    CompanySettingsSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @BeforeEach
    void openCompany() {
        api = cauri.longLivedApi();
        company = api.openCompany("Société " + UUID.randomUUID());
        form = new FormPage(browser, company).logIn("company.xhtml", "cabinet", cauri.password());
    }

    @Test
    void a_new_name_is_on_each_page_and_in_the_audit_trail() {
        form.ready().fill("Raison sociale", "Garage du Fleuve").fill("Forme juridique", "SARL");
        form.press("Ajouter : Identifiants légaux").type("NINEA", "005123456 2Y3");
        form.save("Enregistrer", "Enregistré.");
        assertThat(browser.text("header .company")).isEqualTo("Garage du Fleuve");
        assertThat(form.value("Forme juridique")).isEqualTo("SARL");
        assertThat(browser.value("[name=number]")).isEqualTo("005123456 2Y3");

        form.open("audit.xhtml?kind=COMPANY");
        assertThat(browser.all("tbody tr"))
                .singleElement()
                .asString()
                .contains("Aïssatou Diallo", "Modifié", "Garage du Fleuve", "NINEA 005123456 2Y3");
    }

    @Test
    void what_is_wrong_stands_beside_its_field() {
        form.ready()
                .fill("Raison sociale", "")
                .press("Ajouter : Identifiants légaux")
                .type("", "123");
        form.press("Enregistrer");

        assertThat(form.refusals()).hasSize(2);
        assertThat(form.fault("Raison sociale")).isEqualTo("À remplir.");
        assertThat(browser.find("[name=type]").getDomAttribute("aria-invalid")).isEqualTo("true");
        var refused = api.put("/t/" + company + "/company", "{\"name\": \"X\", \"colour\": \"red\", \"version\": 0}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("NOT_A_COLOUR");
    }

    @Test
    void a_change_of_somebody_else_meanwhile_is_told() {
        form.ready();
        assertThat(api.put("/t/" + company + "/company", "{\"name\": \"X\", \"colour\": \"#123456\", \"version\": 0}")
                        .statusCode())
                .isEqualTo(200);
        form.fill("Raison sociale", "Le mien").press("Enregistrer");

        assertThat(form.refusals()).singleElement().asString().contains("Quelqu’un d’autre");
        assertThat(Json.object(api.get("/t/" + company + "/company").body()).getString("name"))
                .isEqualTo("X");
    }

    @Test
    void who_does_not_administer_sees_the_company_and_its_people_and_no_button() {
        form = new FormPage(browser, "dakar").logIn("company.xhtml", "comptable", cauri.password());
        assertThat(browser.text(".facts-list")).contains("Sénégal", "XOF", "Teranga Négoce SARL");
        assertThat(form.hasButton("Enregistrer")).isFalse();
        assertThat(browser.all("#people tbody tr")).anyMatch(row -> row.contains("Comptable") && row.contains("Cette"));
    }
}
