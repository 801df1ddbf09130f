package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The chart is made the company's own on its page: subdivisions, what accounts demand, files. */
@ExtendWith(RunningCauri.class)
class ChartSettingsSystemTest {
    private static final String COLUMNS =
            "number;title;collective;lettrable;reconcilable;requires_third_party;requires_due_date;closed\n";

    @TempDir
    private Path folder;

    private final Installation cauri;
    private final Browser browser;
    private String company;
    private FormPage form;
    private Api api;

    ChartSettingsSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @BeforeEach
    void openCompany() {
        api = cauri.longLivedApi();
        company = api.openCompany("Plan " + UUID.randomUUID());
        form = new FormPage(browser, company).logIn("chart.xhtml", "cabinet", cauri.password());
    }

    @Test
    void an_account_is_opened_below_another_changed_renumbered_and_removed() {
        form.open("account-sheet.xhtml?number=5211")
                .follow("Ouvrir une subdivision")
                .ready();
        assertThat(form.value("Compte")).isEqualTo("5211");
        form.fill("Compte", "521101").fill("Intitulé", "Banque de l’Ouest").save("Enregistrer", "Enregistré.");
        form.ready();
        assertThat(form.isTicked("Rapproché de la banque ou du Mobile Money")).isTrue();

        form.fill("Intitulé", "Banque du Sud").tick("Lettrable").tick("Fermé à la saisie");
        form.save("Enregistrer", "Enregistré.").open("chart.xhtml?q=521101");
        assertThat(form.row("521101")).element(1).asString().startsWith("Banque du Sud");
        assertThat(form.row("521101")).element(2).isEqualTo("Fermé Propre à la société");

        form.follow("521101").ready().fill("Nouveau numéro", "521102").save("Renuméroter", "Enregistré.");
        assertThat(browser.text("h1")).isEqualTo("Compte 521102");
        form.ready().press("Supprimer").leave(() -> form.answer("Supprimer"));
        assertThat(api.get("/t/" + company + "/accounts/521102").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_stands_beside_its_field() {
        form.follow("Nouveau compte").ready().fill("Compte", "0521").press("Enregistrer");
        assertThat(form.fault("Compte")).contains("« 0521 » n’est pas un numéro de compte");
        assertThat(form.fault("Intitulé")).isEqualTo("À remplir : Intitulé.");

        form.open("account-sheet.xhtml?number=6011").ready();
        form.tick("Chaque ligne doit avoir un tiers").press("Enregistrer");
        assertThat(form.fault("Chaque ligne doit avoir un tiers")).contains("il doit être collectif");
    }

    @Test
    void an_official_account_keeps_number_and_title_and_says_so() {
        form.open("account-sheet.xhtml?number=4111").ready();
        assertThat(browser.text("form.asked .hint")).startsWith("Compte du plan SYSCOHADA");
        assertThat(browser.all("form.asked button")).containsExactly("Enregistrer");
        form.tick("Chaque ligne doit avoir une échéance").save("Enregistrer", "Enregistré.");

        assertThat(Json.object(api.get("/t/" + company + "/accounts/4111").body())
                        .getJsonObject("kinds")
                        .getBoolean("requiresDueDate"))
                .isTrue();
    }

    @Test
    void a_file_is_taken_whole_or_not_at_all() throws IOException {
        browser.click("#file summary");
        form.ready().press("Importer");
        browser.await("the sentence", page -> page.text("form .error-summary").startsWith("Choisissez d’abord"));

        form.attach("Fichier CSV", file("521101;Ouest;;;;;;\n0;Faux;;;;;;\n")).press("Importer");
        assertThat(form.refusals()).singleElement().asString().startsWith("Ligne 3 : « 0 » n’est pas un numéro");
        assertThat(api.get("/t/" + company + "/accounts/521101").statusCode()).isEqualTo(404);

        form.attach("Fichier CSV", file("521101;Ouest;;;;;;\n521102;Sud;;;;;;\n"))
                .save("Importer", "2 créés, 0 modifiés, 0 inchangés.");
        assertThat(api.get("/t/" + company + "/accounts/521102").statusCode()).isEqualTo(200);
    }

    @Test
    void who_does_not_post_sees_the_account_and_no_button() {
        form = new FormPage(browser, "dakar").logIn("account-sheet.xhtml?number=4111", "auditeur", cauri.password());
        assertThat(browser.text(".facts-list")).contains("Plan SYSCOHADA");
        assertThat(form.hasButton("Enregistrer")).isFalse();
        form.open("chart.xhtml");
        assertThat(form.hasButton("Nouveau compte")).isFalse();
    }

    private Path file(String rows) throws IOException {
        Path file = folder.resolve(UUID.randomUUID() + ".csv");
        return Files.writeString(file, COLUMNS + rows);
    }
}
