package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Templates and recurring entries are set up, tried and used on their pages. */
@ExtendWith(RunningCauri.class)
class TemplateSettingsSystemTest {
    private static final String RENT =
            """
            {"name": "Bail", "journal": "OD", "label": "Loyer {mois}",
             "questions": [{"name": "LOYER", "kind": "AMOUNT", "label": "Loyer du mois", "proposal": "1000"}],
             "lines": [{"account": "6222", "side": "DEBIT", "formula": "LOYER"},
                       {"account": "5711", "side": "CREDIT", "formula": "SOLDE"}]}""";

    private final Installation cauri;
    private final Browser browser;
    private String company;
    private FormPage form;
    private Api api;

    TemplateSettingsSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @BeforeEach
    void openCompany() {
        api = cauri.longLivedApi();
        company = api.openCompany("Guides " + UUID.randomUUID());
        form = new FormPage(browser, company).logIn("templates.xhtml", "cabinet", cauri.password());
    }

    @Test
    void a_template_is_made_tried_with_an_amount_and_kept_as_a_draft() {
        form.follow("Nouveau guide de saisie").ready();
        form.fill("Nom", "Bail").choose("Journal", "OD Opérations diverses").fill("Libellé", "Loyer {mois}");
        form.press("Ajouter une question").type("LOYER", "Loyer du mois");
        form.press("Ajouter une ligne").type("6222", "", "LOYER");
        form.press("Ajouter une ligne").type("5711", "", "SOLDE").pick("Sens", "Crédit");
        form.leave(() -> form.press("Enregistrer et essayer"));

        form.fill("Date", "05/03/2026").fill("Référence", "B-1").fill("Loyer du mois", "250 000");
        browser.follow("form.filters button");
        assertThat(browser.text("h2")).isEqualTo("Loyer mars");
        assertThat(form.row("6222")).contains("250 000");
        assertThat(form.row("5711")).contains("250 000");
        assertThat(api.get("/t/" + company + "/drafts").body()).doesNotContain("Loyer mars");

        form.ready().leave(() -> form.press("Garder en brouillard"));
        new VoucherPage(browser, company).ready();
        assertThat(browser.value("#label")).isEqualTo("Loyer mars");
    }

    @Test
    void a_wrong_formula_is_told_in_its_line() {
        form.open("template.xhtml").ready().fill("Nom", "Faux").fill("Libellé", "Faux");
        form.press("Ajouter une ligne").type("6222", "", "1000");
        form.press("Ajouter une ligne").type("5711", "", "2 * (3").press("Enregistrer et essayer");

        assertThat(form.refusals()).singleElement().asString().startsWith("Ligne 2 : Formule");
        assertThat(browser.all("[data-row] .fault")).hasSize(1);
        assertThat(browser.driver().switchTo().activeElement().getDomProperty("value"))
                .isEqualTo("2 * (3");
    }

    @Test
    void an_answer_that_is_missing_is_told_and_the_answers_stay() {
        int id = template();
        form.open("template-use.xhtml?id=" + id);
        assertThat(form.value("Loyer du mois")).isEqualTo("1000");
        form.fill("Date", "05/03/2026").fill("Loyer du mois", "mille");
        browser.follow("form.filters button");

        assertThat(browser.text("#refused")).contains("LOYER", "mille");
        assertThat(form.value("Loyer du mois")).isEqualTo("mille");
    }

    @Test
    void what_comes_again_is_set_up_and_posted_after_a_question() {
        form.open("recurring-entry.xhtml?template=" + template()).ready();
        form.fill("Nom", "Loyer du siège").fill("Référence", "LOYER {annee}-{mm}");
        form.fill("Du", "01/01/2026").fill("Nombre de fois", "2").save("Enregistrer", "Enregistré.");
        assertThat(browser.all("#due tbody tr"))
                .hasSize(2)
                .allMatch(row -> row.contains("Loyer du siège") && row.contains("En retard"));

        form.ready().press("Passer tout ce qui est échu").answer("Passer");
        browser.await("the outcome", page -> page.all("#outcome li").size() == 2);
        assertThat(browser.all("#outcome li")).allMatch(line -> line.matches(".*Loyer du siège : OD \\d+"));
        form.open("recurring.xhtml");
        assertThat(browser.text(".empty")).startsWith("Rien à passer");
        assertThat(browser.text("#all tbody tr")).contains("Terminé");
    }

    @Test
    void what_comes_again_is_paused_goes_on_and_is_ended_after_a_question() {
        form.open("recurring-entry.xhtml?template=" + template()).ready();
        form.fill("Nom", "Loyer futur").fill("Référence", "LOYER {annee}-{mm}").fill("Du", "01/01/2150");
        form.save("Enregistrer", "Enregistré.").follow("Loyer futur").ready();
        form.save("Mettre en pause", "Enregistré.");
        assertThat(browser.text("#all tbody tr")).contains("En pause");

        form.follow("Loyer futur").ready().save("Reprendre", "Enregistré.");
        assertThat(browser.text("#all tbody tr")).contains("Actif");
        form.follow("Loyer futur").ready().press("Terminer").leave(() -> form.answer("Terminer"));
        assertThat(browser.text("#all tbody tr")).contains("Terminé");
        form.follow("Loyer futur");
        assertThat(form.hasButton("Enregistrer")).isFalse();
    }

    @Test
    void who_only_reads_sees_the_templates_and_no_button() {
        form = new FormPage(browser, "dakar").logIn("templates.xhtml", "auditeur", cauri.password());
        assertThat(browser.all("tbody tr")).isNotEmpty();
        assertThat(form.hasButton("Nouveau guide de saisie")).isFalse();
        assertThat(form.hasButton("Utiliser")).isFalse();
    }

    private int template() {
        var made = api.post("/t/" + company + "/templates", RENT);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Json.object(made.body()).getInt("id");
    }
}
