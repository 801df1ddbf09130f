package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Journals are set up on a page: new ones, who posts in them, closed, removed. */
@ExtendWith(RunningCauri.class)
class JournalSettingsSystemTest {
    private static final String LIST = "journal-settings.xhtml";

    private final Installation cauri;
    private final FormPage page;
    private final Browser browser;
    private Api api;
    private String company;
    private FormPage form;

    JournalSettingsSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
        this.page = new FormPage(browser, "dakar");
    }

    @BeforeEach
    void openCompany() {
        api = cauri.longLivedApi();
        company = api.openCompany("Journaux " + UUID.randomUUID());
        form = new FormPage(browser, company).logIn(LIST, "cabinet", cauri.password());
    }

    @Test
    void a_journal_is_opened_changed_closed_and_removed() {
        form.follow("Nouveau journal")
                .ready()
                .fill("Code", "BQ2")
                .fill("Intitulé", "Banque de l’Ouest")
                .choose("Nature", "Trésorerie")
                .fill("Contrepartie habituelle", "5211")
                .tick("Aïssatou Diallo")
                .save("Enregistrer", "Enregistré.");
        assertThat(form.row("BQ2"))
                .containsExactly("BQ2", "Banque de l’Ouest", "Trésorerie", "5211", "Aïssatou Diallo", "Ouvert");

        form.follow("BQ2").ready();
        assertThat(form.isTicked("Aïssatou Diallo")).isTrue();
        form.fill("Intitulé", "Banque fermée")
                .tick("Aïssatou Diallo")
                .tick("Fermé : ne prend plus d’écritures")
                .save("Enregistrer", "Enregistré.");
        assertThat(form.row("BQ2"))
                .containsExactly("BQ2", "Banque fermée", "Trésorerie", "5211", "Tous ceux qui valident", "Fermé");

        form.follow("BQ2").ready().press("Supprimer").answer("Annuler");
        form.press("Supprimer");
        form.leave(() -> form.answer("Supprimer"));
        assertThat(browser.all("#said")).containsExactly("Supprimé.");
        assertThat(api.get("/t/" + company + "/journals/BQ2").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_nothing_is_written() {
        form.follow("Nouveau journal")
                .ready()
                .fill("Code", "ve 1")
                .fill("Contrepartie habituelle", "52")
                .press("Enregistrer");
        assertThat(form.refusals()).hasSize(3);
        assertThat(form.fault("Code")).contains("« ve 1 » n’est pas un code de journal");
        assertThat(form.fault("Intitulé")).isEqualTo("À remplir : Intitulé.");
        assertThat(form.fault("Contrepartie habituelle")).contains("Le compte 52 est un titre");
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("code");

        form.fill("Code", "VE")
                .fill("Intitulé", "Ventes bis")
                .fill("Contrepartie habituelle", "")
                .press("Enregistrer");
        browser.await(
                "the other fault", seen -> seen.all("form .error-summary p").size() == 1);
        assertThat(form.fault("Code")).isEqualTo("Le journal VE existe déjà.");
        assertThat(api.get("/t/" + company + "/journals").body()).doesNotContain("Ventes bis");
    }

    @Test
    void a_change_of_somebody_else_meanwhile_is_told_and_kept() {
        form.follow("OD").ready();
        var other = api.put(
                "/t/" + company + "/journals/OD",
                """
                {"title": "Divers", "kind": "GENERAL", "subjects": [], "closed": false, "version": %d}"""
                        .formatted(Json.object(api.get("/t/" + company + "/journals/OD")
                                        .body())
                                .getInt("version")));
        assertThat(other.statusCode()).isEqualTo(200);
        form.fill("Intitulé", "Le mien").press("Enregistrer");
        assertThat(form.refusals()).singleElement().asString().contains("Quelqu’un d’autre vient de modifier");

        form.follow("La relire").ready();
        assertThat(form.value("Intitulé")).isEqualTo("Divers");
    }

    @Test
    void in_english_a_journal_in_use_stays_and_says_why() {
        keepDraft();
        browser.reading("en").open("/t/" + company + "/journal.xhtml?code=OD&language=en");
        form.ready().press("Remove").answer("Remove");

        assertThat(form.refusals()).singleElement().asString().contains("OD", "draft");
    }

    @Test
    void who_does_not_administer_sees_the_journals_and_no_button() {
        page.logIn(LIST, "comptable", cauri.password());
        assertThat(page.row("VE")).contains("Ventes", "Tous ceux qui valident");
        assertThat(page.hasButton("Nouveau journal")).isFalse();
        page.open("journal.xhtml?code=VE");
        assertThat(page.hasButton("Enregistrer")).isFalse();
        assertThat(browser.text(".empty")).startsWith("Seul un administrateur");
    }

    private void keepDraft() {
        var kept = api.post(
                "/t/" + company + "/drafts",
                """
                {"journal": "OD", "accountingDate": "2026-03-05", "reference": "D-1", "label": "Essai", "lines": [
                 {"account": "6011", "debit": "100"}, {"account": "5711", "credit": "100"}]}""");
        assertThat(kept.statusCode()).isEqualTo(201);
    }
}
