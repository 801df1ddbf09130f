package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Vouchers, entered by an accountant who leaves the mouse alone. */
@ExtendWith(RunningCauri.class)
class VoucherSystemTest {
    private final Installation cauri;
    private final Browser browser;
    private Api api;
    private String company;
    private VoucherPage page;

    VoucherSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        api = cauri.longLivedApi();
        company = api.openCompany("Saisie " + UUID.randomUUID());
        page = new VoucherPage(browser, company).logIn("cabinet", cauri.password());
    }

    @Test
    void a_purchase_is_entered_by_keyboard_and_the_next_one_begins() {
        page.head("AC", "0503", "F-1", "Fournitures");
        page.press("6047", Keys.TAB, Keys.TAB, Keys.TAB, "12 500", Keys.TAB);
        page.type(2, "Compte", "caisse siege nationale").press(Keys.F8);

        assertThat(page.difference()).isEqualTo("Équilibrée");
        assertThat(page.value(1, "Libellé")).isEqualTo("Fournitures");
        page.post();
        assertThat(page.said("Écriture AC 1 passée")).contains("La voir");
        assertThat(browser.value("#date")).isEqualTo("05/03/2026");
        assertThat(browser.value("#journal")).isEqualTo("AC");
        assertThat(browser.value("#reference")).isEmpty();
        assertThat(entries()).containsExactly("F-1");
        assertThat(api.get("/t/" + company + "/trial-balance?from=2026-03-01&until=2026-03-31")
                        .body())
                .contains("\"movementDebit\":\"12500\"", "\"movementCredit\":\"12500\"");
    }

    @Test
    void accounts_are_found_by_words_without_their_accents_and_those_used_before_come_first() {
        page.head("OD", "0503", "OD-1", "Recherche");
        page.type(1, "Compte", "SIÈGE nationale").type(1, "Crédit", "100");
        assertThat(page.value(1, "Compte")).isEqualTo("5711");
        assertThat(browser.text("tr.line .account-title")).containsIgnoringCase("caisse");
        page.type(2, "Compte", "fournitures bureau");
        assertThat(page.value(2, "Compte")).isNotEqualTo("6047");
        page.type(2, "Compte", "6047").type(2, "Débit", "100").post();
        page.said("Écriture OD 1 passée");

        page.type(1, "Compte", "fournitures bureau");
        assertThat(page.value(1, "Compte")).isEqualTo("6047");
    }

    @Test
    void the_line_of_tax_follows_the_net_amount_until_it_is_typed_over() {
        String code = codeOf("PURCHASES_GOODS");
        page.head("AC", "0503", "F-2", "Marchandises");
        page.type(1, "Compte", "6011").type(1, "Débit", "100000").vat(1, code);

        assertThat(page.value(2, "Compte")).startsWith("445");
        assertThat(page.value(2, "Débit").replaceAll("\\D", "")).isEqualTo("18000");
        page.type(1, "Débit", "200000");
        assertThat(page.value(2, "Débit").replaceAll("\\D", "")).isEqualTo("36000");
        page.type(2, "Débit", "30000").type(1, "Débit", "100000");
        assertThat(page.value(2, "Débit").replaceAll("\\D", "")).isEqualTo("30000");

        page.type(3, "Compte", "5711").press(Keys.F8).post();
        assertThat(page.faults()).hasSize(1).allMatch(fault -> fault.contains("TVA"));
        assertThat(browser.sees("#reason-field")).isTrue();
        page.press("Facture arrondie par le fournisseur").post();
        page.said("Écriture AC 1 passée");
    }

    @Test
    void what_is_wrong_is_told_on_its_line_and_nothing_is_posted() {
        page.head("VE", "0503", "V-1", "Vente");
        page.type(1, "Compte", "5711").type(1, "Débit", "5000");
        page.type(2, "Compte", "999999").type(2, "Crédit", "4000").post();

        assertThat(page.faults())
                .contains("Ligne 2 : Le compte 999999 n’existe pas.")
                .anyMatch(fault -> fault.contains("équilibrée"));
        assertThat(browser.find(VoucherPage.field(2, "Compte")).getDomAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.difference()).isEqualTo("Manque au crédit : 1\u202f000");
        assertThat(entries()).isEmpty();
    }

    @Test
    void an_amount_that_could_be_two_is_not_sent() {
        page.head("OD", "0503", "X", "Doute");
        page.type(1, "Compte", "6011").type(1, "Débit", "1.234").post();

        assertThat(page.faults())
                .containsExactly("Ligne 1 : « 1.234 » n’est pas un montant, ou pourrait en être deux.");
    }

    @Test
    void what_was_begun_is_there_again_and_a_draft_is_kept_and_posted() {
        page.head("OD", "0503", "D-1", "À finir");
        page.type(1, "Compte", "6011").type(1, "Débit", "700");
        page.open();
        page.said("Ce que vous aviez commencé est là.");
        assertThat(page.value(1, "Débit")).isEqualTo("700");
        page.press(Keys.chord(Keys.CONTROL, "s"));
        page.said("La pièce est gardée en brouillard.");

        String draft = Json.array(api.get("/t/" + company + "/drafts").body())
                .getJsonObject(0)
                .getString("id");
        page.openDraft(draft);
        assertThat(browser.value("#reference")).isEqualTo("D-1");
        page.type(2, "Compte", "5711").press(Keys.F8).post();
        page.said("Écriture OD 1 passée");
        assertThat(Json.array(api.get("/t/" + company + "/drafts").body())).isEmpty();
    }

    @Test
    void a_lost_answer_never_posts_twice() {
        page.head("OD", "0503", "P-1", "Ligne coupée");
        page.type(1, "Compte", "6011")
                .type(1, "Débit", "900")
                .type(2, "Compte", "5711")
                .press(Keys.F8);
        network(true);
        page.post();
        page.said("Pas de réponse");
        network(false);

        page.said("Écriture OD 1 passée");
        assertThat(entries()).containsExactly("P-1");
    }

    @Test
    void two_hundred_lines_are_posted_at_once() {
        String lines = IntStream.rangeClosed(1, 199)
                .mapToObj(i -> "{\"account\": \"6011\", \"label\": \"Ligne\", \"debit\": \"" + i + "\"}")
                .collect(Collectors.joining(","));
        var kept = api.post(
                "/t/" + company + "/drafts",
                "{\"journal\": \"OD\", \"accountingDate\": \"2026-03-05\", \"reference\": \"L\", \"label\": \"Longue\","
                        + "\"lines\": [" + lines + "]}");
        page.openDraft(Json.object(kept.body()).getString("id"));
        browser.find("[data-action=add]").click();
        assertThat(page.lines()).isEqualTo(200);
        page.type(200, "Compte", "5711").press(Keys.F8).post();

        page.said("Écriture OD 1 passée");
    }

    @Test
    void the_keys_are_shown_and_the_drafts_of_a_clerk_are_not_posted() {
        page.press("?");
        assertThat(browser.sees("#keys")).isTrue();
        page.press(Keys.ESCAPE);
        assertThat(browser.sees("#keys")).isFalse();

        new VoucherPage(browser, "dakar").logIn("saisie", cauri.password());
        assertThat(browser.sees("[data-action=post]")).isFalse();
        assertThat(browser.sees("[data-action=draft]")).isTrue();
    }

    private void network(boolean offline) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    private String codeOf(String kind) {
        return Json.array(api.get("/t/" + company + "/vat-codes").body()).stream()
                .map(code -> code.asJsonObject())
                .filter(code -> code.getString("kind").equals(kind))
                .map(code -> code.getString("code"))
                .findFirst()
                .orElseThrow();
    }

    private java.util.List<String> entries() {
        return Json.object(api.get("/t/" + company + "/entries").body()).getJsonArray("rows").stream()
                .map(row -> row.asJsonObject().getString("reference"))
                .toList();
    }
}
