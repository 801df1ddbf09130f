package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drafts, looked through and posted or thrown away together. */
@ExtendWith(RunningCauri.class)
class DraftsSystemTest {
    private final Installation cauri;
    private final Browser browser;
    private Api api;
    private String company;

    DraftsSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @BeforeEach
    void keepThree() {
        api = cauri.longLivedApi();
        company = api.openCompany("Brouillards " + UUID.randomUUID());
        keep("OD", "D-1", "Premier", "100");
        keep("OD", "D-2", "Deuxième", "100");
        keep("VE", "D-3", "Déséquilibré", "90");
        browser.asNew().open(page(""), "cabinet", cauri.password());
    }

    @Test
    void the_sound_ones_are_posted_and_the_others_say_why_not() {
        assertThat(browser.all("tbody .reference")).containsExactly("D-3", "D-2", "D-1");
        assertThat(browser.all("tbody td.amount")).containsOnly("100");
        browser.click("#all");
        assertThat(browser.text("#chosen")).isEqualTo("3 choisis");
        browser.click("[data-action=post]");
        browser.await("the outcome", page -> page.all("#status").contains("2 validés, 1 à corriger."));

        assertThat(browser.all("tr.fault")).singleElement().asString().contains("équilibrée");
        assertThat(browser.all("tbody .reference")).contains("D-1 OD 1", "D-2 OD 2", "D-3");
        browser.open(page(""));
        assertThat(browser.all("tbody .reference")).containsExactly("D-3");
    }

    @Test
    void what_is_thrown_away_is_asked_for_first() {
        browser.click(".choose");
        browser.click("[data-action=discard]");
        browser.click("#sure .no");
        assertThat(browser.all("tbody .reference")).hasSize(3);
        browser.click("[data-action=discard]");
        browser.click("#sure .yes");
        browser.await("the end", page -> page.all("#status").contains("1 jetés."));

        browser.open(page(""));
        assertThat(browser.all("tbody .reference")).containsExactly("D-2", "D-1");
    }

    @Test
    void the_list_is_filtered_and_each_leads_to_its_voucher() {
        browser.choose("#journal", "VE");
        browser.follow("form.filters button");
        assertThat(browser.all("tbody .reference")).containsExactly("D-3");
        browser.open(page("?maker=me"));
        assertThat(browser.text(".empty")).startsWith("Aucun brouillard.");

        browser.open(page("?journal=VE"));
        browser.follow("tbody th a");
        new VoucherPage(browser, company).ready();
        assertThat(browser.value("#reference")).isEqualTo("D-3");
        browser.follow(".trail a");
        assertThat(browser.address()).contains("journal=VE");
    }

    @Test
    void the_audit_trail_tells_who_kept_and_threw_away_what() {
        browser.click(".choose");
        browser.click("[data-action=discard]");
        browser.click("#sure .yes");
        browser.await("the end", page -> page.all("#status").contains("1 jetés."));
        browser.open("/t/" + company + "/audit.xhtml?kind=DRAFT");

        assertThat(browser.all("tbody tr")).hasSize(4);
        assertThat(browser.all("tbody tr").get(0))
                .contains("Aïssatou Diallo", "Supprimé", "Brouillard", "reference: D-3");
        assertThat(browser.all("tbody del")).contains("D-3");
        browser.open("/t/" + company + "/audit.xhtml?kind=DRAFT&from=01/01/2020&until=31/12/2020");
        assertThat(browser.text(".empty")).startsWith("Rien de noté");
        browser.open("/t/" + company + "/audit.xhtml?kind=ENTRY");
        assertThat(browser.text(".empty")).startsWith("Rien de noté");
    }

    private String page(String query) {
        return "/t/" + company + "/drafts.xhtml" + query;
    }

    private void keep(String journal, String reference, String label, String credit) {
        var kept = api.post(
                "/t/" + company + "/drafts",
                """
                {"journal": "%s", "accountingDate": "2026-03-05", "reference": "%s", "label": "%s", "lines": [
                 {"account": "6011", "debit": "100"}, {"account": "5711", "credit": "%s"}]}"""
                        .formatted(journal, reference, label, credit));
        assertThat(kept.statusCode()).isEqualTo(201);
    }
}
