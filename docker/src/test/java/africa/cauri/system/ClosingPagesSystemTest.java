package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Months are checked, reserved and closed, and a year is closed step by step, by somebody at the pages. */
@ExtendWith(RunningCauri.class)
class ClosingPagesSystemTest {
    private final Installation cauri;
    private final Browser browser;
    private final ClosingPages pages;
    private Api api;
    private String company;

    ClosingPagesSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
        pages = new ClosingPages(browser);
    }

    @BeforeEach
    void booksOfLastYear() {
        api = cauri.longLivedApi();
        company = api.openCompany("Clôtures " + UUID.randomUUID(), 2025);
        post("VE", "F-1", "2025-01-14", "4111", "7011", "100000");
        post("OD", "A-1", "2025-02-03", "4711", "5711", "5000");
    }

    @Test
    void a_month_is_reserved_reopened_and_closed_for_ever_with_those_before() {
        open("periods.xhtml?year=2025-01-01");
        assertThat(pages.cells("janvier 2025")).startsWith("janvier 2025", "○ Ouvert", "1", "0");
        pages.press("mars 2025", "Réserver");
        assertThat(pages.question()).contains("mars 2025").contains("rouvrir");
        pages.agree();
        assertThat(pages.said()).contains("mars 2025");
        assertThat(pages.cells("mars 2025")).contains("◐ Réservé à la clôture");
        pages.press("mars 2025", "Rouvrir");
        pages.agree();
        assertThat(pages.cells("mars 2025")).contains("○ Ouvert");

        pages.press("février 2025", "Clôturer");
        assertThat(pages.question()).contains("pour toujours").contains("personne ne pourra");
        pages.agree();
        assertThat(pages.cells("janvier 2025")).contains("● Clôturé");
        assertThat(pages.cells("février 2025")).contains("● Clôturé");
        assertThat(pages.cells("mars 2025")).contains("○ Ouvert");
        assertThat(pages.offers("février 2025", "Clôturer")).isFalse();
        assertThat(pages.offers("décembre 2025", "Clôturer")).isFalse();
    }

    @Test
    void each_point_of_the_checklist_leads_to_where_it_is_mended_and_blocks_until_then() {
        keep("2025-02-10", "B-1");
        keep("2025-03-10", "B-2");
        open("periods.xhtml?year=2025-01-01");
        assertThat(pages.cells("février 2025").get(4)).contains("en retard");
        pages.press("février 2025", "Clôturer");
        assertThat(pages.agreeInVain()).contains("Brouillards");
        assertThat(pages.cells("janvier 2025")).contains("○ Ouvert");

        pages.follow("février 2025", "Contrôler");
        assertThat(browser.text("h1")).contains("février 2025");
        assertThat(pages.cells("Un brouillard attend").get(0)).isEqualTo("✕ Bloque");
        assertThat(pages.cells("Le compte d’attente 4711")).contains("▲ À voir", "5 000");
        pages.follow("Le compte d’attente 4711", "Voir le compte");
        assertThat(browser.text("h1")).contains("4711");
        browser.follow(".trail li:last-child a");
        pages.follow("Un brouillard attend", "Voir ces brouillards");
        assertThat(browser.all("tbody .reference")).containsExactly("B-1");
        discard();
        browser.follow(".trail li:last-child a");
        assertThat(pages.cells("Aucun brouillard n’attend").get(0)).isEqualTo("✓ En ordre");
    }

    @Test
    void a_year_is_closed_step_by_step_to_the_appropriation_of_its_result() {
        postEuros();
        open("closing.xhtml");
        assertThat(browser.text("h1")).contains("01/01/2025");
        assertThat(pages.step("1.")).contains("À faire");
        pages.pressIn("1.", "Clôturer novembre 2025");
        assertThat(pages.question()).contains("tous les mois précédents");
        pages.agree();
        assertThat(pages.step("1.")).contains("Fait");
        assertThat(pages.step("4.")).contains("n’est pas ouvert");
        openNextYear();

        browser.driver().findElement(By.name("rates.EUR")).sendKeys("zzz");
        pages.pressIn("3.", "Réévaluer");
        assertThat(pages.agreeInVain()).contains("nombre");
        browser.driver().findElement(By.name("rates.EUR")).clear();
        browser.driver().findElement(By.name("rates.EUR")).sendKeys("660,5");
        pages.pressIn("3.", "Réévaluer");
        pages.agree();
        assertThat(pages.step("3.")).contains("Fait");
        pages.pressIn("4.", "Passer les à-nouveaux provisoires");
        pages.agree();
        assertThat(pages.step("4.")).contains("Fait");

        closeTheYear();
        assertThat(browser.all("#step-5 details li a")).isNotEmpty();
        appropriate();
    }

    private void openNextYear() {
        assertThat(api.post("/t/" + company + "/fiscal-years", "{\"from\": \"2026-01-01\", \"until\": \"2026-12-31\"}")
                        .statusCode())
                .isEqualTo(201);
        browser.open("/t/" + company + "/closing.xhtml?year=2025-01-01");
    }

    private void closeTheYear() {
        pages.fill("Pour confirmer, écrivez 2025", "2026");
        pages.pressIn("5.", "Clôturer l’exercice");
        assertThat(browser.text("#confirm-fault")).contains("rien n’est clôturé");
        assertThat(browser.sees("#sure")).isFalse();
        pages.fill("Pour confirmer, écrivez 2025", "2025");
        pages.pressIn("5.", "Clôturer l’exercice");
        assertThat(pages.question()).contains("pour toujours");
        pages.agree();
        assertThat(pages.said()).contains("clôturé");
        assertThat(pages.step("5.")).contains("Fait");
        assertThat(browser.sees("#close")).isFalse();
    }

    private void appropriate() {
        pages.fill("Dividendes", "99 000 000");
        browser.follow("form.filters button");
        assertThat(browser.text("#refused")).isNotBlank();
        pages.fill("Dividendes", "20 000");
        browser.follow("form.filters button");
        assertThat(pages.cells("465")).endsWith("20 000");
        pages.fill("Référence du procès-verbal", "PV-1");
        WebElement page = browser.find("html");
        pages.pressIn("6.", "Faire le brouillard");
        browser.awaitNewPage(page);
        new VoucherPage(browser, company).ready();
        assertThat(browser.value("#reference")).isEqualTo("PV-1");
        browser.open("/t/" + company + "/closing.xhtml?year=2025-01-01");
        assertThat(pages.step("6.")).contains("attend déjà d’être validé");
    }

    @Test
    void the_books_are_proven_by_a_job_and_a_wrong_row_is_told_in_words() {
        open("proof.xhtml");
        assertThat(browser.text(".empty")).contains("pas encore été prouvés");
        pages.press("Prouver maintenant");
        browser.await("the proof", page -> page.sees("strong.right"));
        assertThat(browser.all(".checks .state")).hasSize(9).allMatch(state -> state.contains("Juste"));
        assertThat(browser.text("main")).contains("2 écritures, 4 lignes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everybody_can_use_the_pages(String language) {
        browser.asNew().reading(language).open("/t/" + company + "/home.xhtml", "cabinet", cauri.password());
        for (var name : List.of("periods", "checklist", "closing", "proof")) {
            browser.open("/t/" + company + "/" + name + ".xhtml");
            assertThat(new AxeBuilder()
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag22aa", "best-practice"))
                            .analyze(browser.driver())
                            .getViolations())
                    .as(name)
                    .isEmpty();
            browser.keepPicture(Installation.target().resolve("pictures").resolve(name + "-" + language + ".png"));
        }
    }

    private void postEuros() {
        var answer = api.post(
                "/t/" + company + "/entries",
                """
                {"journal": "VE", "accountingDate": "2025-12-22", "reference": "E-1", "label": "Euros", "lines": [
                 {"account": "4111", "debit": "65596", "currency": "EUR", "foreignAmount": "100", "rate": "655.957"},
                 {"account": "7011", "credit": "65596"}]}""");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void discard() {
        browser.click(".choose");
        browser.click("[data-action=discard]");
        browser.click("#sure .yes");
        browser.await("the end", page -> page.all("#status").contains("1 jetés."));
    }

    private void open(String page) {
        browser.asNew().open("/t/" + company + "/" + page, "cabinet", cauri.password());
    }

    private void post(String journal, String reference, String date, String debit, String credit, String amount) {
        send("/entries", journal, reference, date, debit, credit, amount);
    }

    private void keep(String date, String reference) {
        send("/drafts", "OD", reference, date, "6011", "5711", "100");
    }

    private void send(String to, String journal, String reference, String date, String... line) {
        var answer = api.post(
                "/t/" + company + to,
                """
                {"journal": "%s", "accountingDate": "%s", "reference": "%s", "label": "Essai", "lines": [
                 {"account": "%s", "debit": "%s"}, {"account": "%s", "credit": "%s"}]}"""
                        .formatted(journal, date, reference, line[0], line[2], line[1], line[2]));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
