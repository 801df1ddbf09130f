package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are brought into the books by people: checked, mapped, written, taken back. */
@ExtendWith(RunningCauri.class)
class ImportWizardSystemTest {
    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    private static final String HEADER = "journal;date;reference;label;account;third_party;debit;credit\n";
    private static final String SALES =
            """
            VE;2026-01-14;F-1;Vente;4111;;118000;
            VE;2026-01-14;F-1;Vente;7011;;;118000
            VE;2026-02-03;F-2;Vente;4111;;2000;
            VE;2026-02-03;F-2;Vente;7011;;;2000
            """;
    private static final String WRONG = "VE;2026-02-30;F-3;Vente;4111;;1 2x;\nVE;2031-01-02;F-4;Vente;999;;5;\n";

    private final Installation cauri;
    private final Browser browser;

    @TempDir
    private Path folder;

    private Api api;
    private String company;
    private ImportPages pages;

    ImportWizardSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @BeforeEach
    void openBooks() {
        api = cauri.longLivedApi();
        company = api.openCompany("Imports " + UUID.randomUUID());
        pages = new ImportPages(browser, company, folder);
        browser.asNew().open(pages.address("imports.xhtml"), "cabinet", cauri.password());
    }

    @Test
    void a_file_of_another_chart_is_mapped_and_written_whatever_happens_to_the_session() {
        String foreign = HEADER + SALES.replace("4111", "CLIENT").replace("7011", "701100");
        pages.openNew().choose("autre.csv", bytes(foreign)).go("Contrôler le fichier");
        assertThat(pages.awaitStage("À corriger")).isEqualTo("À corriger");
        browser.driver().navigate().refresh();
        assertThat(pages.faults()).contains("2 account Le compte CLIENT n’existe pas.");
        assertThat(browser.all("#mapping tbody tr")).containsExactly("701100 Racine commune", "CLIENT Aucune");
        assertThat(browser.value("[aria-label='Compte de votre plan pour 701100']"))
                .isEqualTo("7011");

        pages.fill("Compte de votre plan pour CLIENT", "4111").go("Contrôler de nouveau");
        pages.awaitStage("Prêt à importer");
        assertThat(pages.totals()).contains("VE janvier 2026 1 2 118 000 118 000", "Total 2 4 120 000 120 000");
        browser.click("main summary");
        assertThat(browser.value("[aria-label='Compte de votre plan pour CLIENT']"))
                .isEqualTo("4111");
        assertThat(closingDebit()).isEqualTo("0");
        String address = browser.address().substring(browser.addressOf("").length());
        browser.asNew().open(address, "cabinet", cauri.password());
        pages.go("Importer 2 écritures");

        pages.awaitStage("Importé");
        assertThat(closingDebit()).isEqualTo("120000");
        pages.follow("Voir les écritures");
        assertThat(browser.all("tbody .reference")).containsExactly("F-2", "F-1");
        pages.follow("Voir l’import");
        assertThat(pages.stage()).isEqualTo("Importé");
    }

    @Test
    void a_wrong_file_is_told_by_line_and_column_and_nothing_is_written() {
        pages.openNew().choose("faux.csv", bytes(HEADER + SALES + WRONG)).go("Contrôler le fichier");
        pages.awaitStage("À corriger");

        assertThat(pages.faults())
                .contains(
                        "6 date « 2026-02-30 » n’est pas une date : écrivez par exemple 31/01/2026.",
                        "6 debit « 1 2x » n’est pas un montant : écrivez par exemple 1 234,50.",
                        "7 account Le compte 999 n’existe pas.",
                        "7 – L’écriture n’est pas équilibrée : débit 5, crédit 0.");
        assertThat(browser.sees("#write")).isFalse();
        assertThat(closingDebit()).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "facture.pdf | %PDF-1.4 rien | n’est ni un CSV",
                "photo.png | \u0089PNG\u0000\u0000 | n’est ni un CSV",
                "vide.csv | '' | Le fichier est vide."
            })
    void what_is_no_file_of_entries_is_refused_at_once(String name, String content, String sentence) {
        pages.openNew().choose(name, bytes(content)).press("Contrôler le fichier");

        assertThat(pages.summary()).singleElement().asString().contains(sentence);
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isIn("file", null, "");
        browser.open(pages.address("imports.xhtml"));
        assertThat(browser.text(".empty")).startsWith("Aucun import.");
    }

    @Test
    void a_file_that_is_too_large_is_not_even_sent() {
        pages.openNew().chooseLarge("grand.csv", Installation.IMPORTS_LIMIT + 1).press("Contrôler le fichier");

        assertThat(pages.summary()).singleElement().asString().contains("Mo au plus sont acceptés");
        pages.openNew().press("Contrôler le fichier");
        assertThat(pages.summary()).containsExactly("Fichier : Choisissez un fichier.");
    }

    @Test
    void the_same_file_again_leads_to_the_earlier_import() {
        importSales();

        pages.openNew().choose("copie.csv", bytes(HEADER + SALES)).press("Contrôler le fichier");
        assertThat(pages.summary())
                .containsExactly("Ce fichier a déjà été importé, sous le nom « ventes.csv ». Voir cet import");
        pages.follow("Voir cet import");
        assertThat(browser.text("h1")).isEqualTo("Import de « ventes.csv »");
        assertThat(closingDebit()).isEqualTo("120000");
    }

    @Test
    void an_import_is_taken_back_after_a_question() {
        importSales();
        pages.press("Annuler l’import");
        browser.click("#sure .no");
        assertThat(pages.stage()).isEqualTo("Importé");
        pages.press("Annuler l’import");
        browser.follow("#sure .yes");

        pages.awaitStage("Annulé");
        assertThat(closingDebit()).isEqualTo("0");
        assertThat(browser.all("#undo")).isEmpty();
        pages.openNew().choose("ventes.csv", bytes(HEADER + SALES)).go("Contrôler le fichier");
        pages.awaitStage("Prêt à importer");
    }

    @Test
    void an_import_with_an_entry_that_was_reversed_says_why_it_stays() {
        importSales();
        String id = browser.address().replaceFirst(".*id=", "");
        String entry = api.get("/t/" + company + "/entries?import=" + id).body();
        JsonObject first = Json.object(entry).getJsonArray("rows").getJsonObject(0);
        assertThat(api.post(
                                "/t/" + company + "/entries/" + first.getString("id") + "/reversal",
                                "{\"date\": \"2026-03-01\", \"reason\": \"Erreur\"}")
                        .statusCode())
                .isEqualTo(201);

        pages.press("Annuler l’import");
        browser.click("#sure .yes");

        assertThat(pages.summary()).singleElement().asString().contains("a déjà été extournée");
        assertThat(pages.stage()).isEqualTo("Importé");
    }

    @Test
    void the_samples_can_be_imported_as_they_are() {
        String entries = sample("Écritures");
        String balances = sample("Soldes d’ouverture");
        pages.openNew().choose("exemple.csv", bytes(entries)).tick("Ouvrir les tiers qui manquent");
        pages.go("Contrôler le fichier").awaitStage("Prêt à importer");
        assertThat(browser.all("#opened li")).containsExactly("Tiers DIALLO");

        pages.openNew().choose("soldes.csv", bytes(balances)).select("Contenu", "Des soldes d’ouverture");
        pages.go("Contrôler le fichier").awaitStage("Prêt à importer");
        pages.go("Importer 1 écritures").awaitStage("Importé");
        assertThat(closingDebit()).isEqualTo("3500000");
    }

    @Test
    void who_only_reads_is_shown_no_upload() {
        browser.asNew().open("/t/dakar/imports.xhtml", "dirigeant", cauri.password());
        assertThat(browser.all("main a")).doesNotContain("Nouvel import");

        browser.open("/t/dakar/new-import.xhtml");
        assertThat(browser.text("main .notice:not([hidden])")).isEqualTo("Votre rôle ne permet pas d’importer.");
        assertThat(browser.sees("#file")).isFalse();
        browser.open("/t/dakar/import.xhtml?id=" + UUID.randomUUID());
        assertThat(browser.sees("#refused")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_step_can_be_used_by_everybody(String language) {
        boolean french = language.equals("fr");
        browser.asNew().reading(language).open(pages.address("imports.xhtml"), "cabinet", cauri.password());
        check("imports-none", language);
        pages.openNew();
        check("new-import", language);
        String button = french ? "Contrôler le fichier" : "Check the file";
        pages.choose("faux.csv", bytes(HEADER + SALES.replace("4111", "CLIENT") + WRONG))
                .go(button);
        pages.awaitStage(french ? "À corriger" : "To be put right");
        check("import-faulty", language);
        pages.openNew().choose("ventes.csv", bytes(HEADER + SALES)).go(button);
        pages.awaitStage(french ? "Prêt à importer" : "Ready to import");
        check("import-ready", language);
        pages.go(french ? "Importer 2 écritures" : "Import 2 entries");
        pages.awaitStage(french ? "Importé" : "Imported");
        check("import-done", language);
        browser.open(pages.address("imports.xhtml"));
        check("imports", language);
        assertThat(browser.all("tbody th")).containsExactly("ventes.csv", "faux.csv");
    }

    private void check(String name, String language) {
        assertThat(browser.reads(language)).isTrue();
        browser.keepPicture(Installation.target().resolve("pictures").resolve(name + "-" + language + ".png"));
        assertThat(new AxeBuilder()
                        .withTags(WCAG_22_AA)
                        .analyze(browser.driver())
                        .getViolations())
                .as(name)
                .isEmpty();
        assertThat(browser.console()).as(name).isEmpty();
    }

    private void importSales() {
        pages.openNew().choose("ventes.csv", bytes(HEADER + SALES)).go("Contrôler le fichier");
        pages.awaitStage("Prêt à importer");
        pages.go("Importer 2 écritures").awaitStage("Importé");
    }

    /** What the sample of that name holds. */
    private String sample(String name) {
        return (String) browser.driver()
                .executeScript(
                        "return fetch(Array.from(document.querySelectorAll('main a[download]'))"
                                + ".find(link => link.textContent === arguments[0]).href).then(file => file.text())",
                        name);
    }

    private String closingDebit() {
        return Json.object(api.get("/t/" + company + "/trial-balance").body())
                .getJsonObject("totals")
                .getString("closingDebit");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
