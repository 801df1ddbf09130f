package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files are brought into the books over REST: tried, written, refused twice, taken back. */
@ExtendWith(RunningCauri.class)
class ImportsSystemTest {
    private static final String HEADER =
            "journal;date;reference;label;account;third_party;line_label;debit;credit;due_date\n";
    private static final String SALE =
            """
            VE;2026-01-14;F-1;Vente à crédit;4111;;;118000;;
            VE;2026-01-14;F-1;Vente à crédit;7011;;;;118000;
            VE;2026-01-15;F-2;Vente à crédit;4111;;;2000;;
            VE;2026-01-15;F-2;Vente à crédit;7011;;;;2000;
            """;

    private final Installation cauri;
    private Api api;
    private String books;
    private Uploads uploads;

    ImportsSystemTest(Installation cauri) {
        this.cauri = cauri;
    }

    @BeforeEach
    void openBooks() {
        api = cauri.api(cauri.tokens().ofService());
        books = "/t/" + api.openCompany("Import " + UUID.randomUUID());
        uploads = new Uploads(api, books);
    }

    @Test
    void a_file_is_imported_once_and_taken_back() {
        JsonObject done = uploads.done("ventes.csv", HEADER + SALE, Map.of());

        assertThat(done.getString("state")).as(done.toString()).isEqualTo("DONE");
        assertThat(done.getInt("written")).isEqualTo(2);
        assertThat(closingDebit()).isEqualTo("120000");
        HttpResponse<String> again = uploads.send("autre-nom.csv", HEADER + SALE, Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("IMPORT_ALREADY_DONE", "ventes.csv");

        assertThat(uploads.undone(done).getString("state")).isEqualTo("UNDONE");
        assertThat(closingDebit()).isEqualTo("0");
        assertThat(api.delete(books + "/imports/" + done.getString("id")).statusCode())
                .isEqualTo(409);
        assertThat(uploads.done("ventes.csv", HEADER + SALE, Map.of()).getString("state"))
                .isEqualTo("DONE");
    }

    @Test
    void a_wrong_file_is_refused_with_lines_and_columns_and_nothing_is_written() {
        String wrong =
                """
                VE;2026-01-16;F-3;Vente;999999;;;5;;
                VE;2026-01-16;F-3;Vente;7011;;;;6;
                VE;2031-01-16;F-4;Vente;4111;;;5;;
                VE;2031-01-16;F-4;Vente;7011;;;;5;
                VE;2026-13-45;F-5;Vente;4111;;;5;;
                """;
        JsonObject refused = uploads.done("faux.csv", HEADER + SALE + wrong, Map.of());

        assertThat(refused.getString("state")).isEqualTo("REFUSED");
        assertThat(refused.getInt("written")).isZero();
        assertThat(refused.getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(
                        error -> error.getInt("line") + " " + error.getString("column") + " " + error.getString("rule"))
                .contains(
                        "6 account ACCOUNT_UNKNOWN",
                        "6  ENTRY_UNBALANCED",
                        "8 date PERIOD_MISSING",
                        "10 date IMPORT_BAD_DATE");
        assertThat(closingDebit()).isEqualTo("0");
        assertThat(uploads.send("faux.csv", HEADER + SALE + wrong, Map.of("dryRun", "maybe"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(uploads.send("vide.bin", "\0\0\0", Map.of()).body()).contains("IMPORT_UNKNOWN_FORMAT");
    }

    @Test
    void a_fec_brings_its_accounts_and_third_parties_after_a_dry_run_that_changes_nothing() {
        String fec =
                """
                JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\tCompAuxLib\t\
                PieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\t\
                ValidDate\tMontantdevise\tIdevise
                VE\tVentes\t1\t20260120\t411100\tClients Dakar\tDIALLO\tDiallo & fils\tFA1\t20260120\tVente\t590,00\t\
                0,00\t\t\t20260131\t\t
                VE\tVentes\t1\t20260120\t701100\tVentes Dakar\t\t\tFA1\t20260120\tVente\t0,00\t590,00\t\t\t20260131\t\t
                """;
        var create = Map.of("createAccounts", "true", "createThirdParties", "true");
        JsonObject without = uploads.done("fec.txt", fec, Map.of("dryRun", "true"));
        assertThat(without.getString("state")).isEqualTo("CHECKED");
        assertThat(without.getJsonArray("errors").toString()).contains("CompteNum", "ACCOUNT_UNKNOWN", "CompAuxNum");
        String mapping = api.get(books + "/imports/" + without.getString("id") + "/mapping")
                .body();
        assertThat(mapping).contains("411100", "701100", "LONGEST_PREFIX");

        JsonObject dry = uploads.done(
                "fec.txt", fec, Map.of("dryRun", "true", "createAccounts", "true", "createThirdParties", "true"));
        assertThat(dry.getInt("errorCount")).as(dry.toString()).isZero();
        assertThat(dry.getJsonArray("newAccounts").toString()).contains("411100", "Clients Dakar", "701100");
        assertThat(dry.getJsonArray("newThirdParties").toString()).contains("DIALLO");
        assertThat(api.get(books + "/accounts/411100").statusCode()).isEqualTo(404);

        JsonObject done = uploads.done("fec.txt", fec, create);
        assertThat(done.getString("state")).as(done.toString()).isEqualTo("DONE");
        assertThat(api.get(books + "/third-parties/DIALLO").body()).contains("Diallo & fils");
        assertThat(closingDebit()).isEqualTo("590");
    }

    @Test
    void opening_balances_need_a_journal_and_a_day() {
        String balances = "account;label;debit;credit\n5711;Caisse;1000;\n1013;Capital;;1000\n";
        JsonObject refused = uploads.done("ouverture.csv", balances, Map.of());
        assertThat(refused.getJsonArray("errors").toString()).contains("IMPORT_JOURNAL_MISSING", "IMPORT_DAY_MISSING");

        JsonObject done = uploads.done("ouverture.csv", balances, Map.of("journal", "AN", "date", "2026-01-01"));
        assertThat(done.getString("state")).as(done.toString()).isEqualTo("DONE");
        assertThat(totals().getString("openingDebit")).isEqualTo("1000");
    }

    @Test
    void opening_balances_of_thousands_of_accounts_are_several_entries_that_balance() {
        int customers = 2_498;
        String balances = IntStream.rangeClosed(1, customers)
                .mapToObj(number -> "4111;CLI%1$04d;Client %1$d;%1$d;".formatted(number))
                .collect(Collectors.joining(
                        "\n",
                        "account;third_party;label;debit;credit\n",
                        "\n1013;;Capital;;3000000\n4011;F1;F;;121251\n"));
        var opening = Map.of("journal", "AN", "date", "2026-01-01", "createThirdParties", "true");
        JsonObject wrong = uploads.done("ouverture.csv", balances.replace(";121251", ";121252"), opening);
        assertThat(errors(wrong)).containsExactly("2  ENTRY_UNBALANCED [3121251, 3121252]");

        JsonObject done = uploads.done("ouverture.csv", balances, opening);

        assertThat(done.getString("state")).as(done.toString()).isEqualTo("DONE");
        assertThat(done.getInt("written")).isEqualTo(3);
        assertThat(totals().getString("openingDebit")).isEqualTo("3121251");
        assertThat(totals().getString("movementDebit")).isEqualTo("0");
        assertThat(closingOf("1013")).isEqualTo("3000000");
        assertThat(api.get(books + "/verification").body()).doesNotContain("\"ok\":false");
        assertThat(uploads.undone(done).getString("state")).isEqualTo("UNDONE");
        assertThat(totals().getString("openingDebit")).isEqualTo("0");
    }

    @Test
    void a_stranger_finds_no_import_and_nobody_one_that_is_not_there() {
        JsonObject done = uploads.done("ventes.csv", HEADER + SALE, Map.of());
        var stranger = cauri.api(cauri.tokens().of("etranger"));

        assertThat(stranger.get(books + "/imports/" + done.getString("id")).statusCode())
                .isEqualTo(404);
        assertThat(api.get(books + "/imports/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(api.get(books + "/jobs/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    private String closingOf(String account) {
        return Json.object(api.get(books + "/trial-balance").body())
                .getJsonArray("rows")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(row -> row.getString("account").equals(account))
                .map(row -> row.getString("closingCredit"))
                .collect(Collectors.joining());
    }

    private static List<String> errors(JsonObject refused) {
        return refused.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getInt("line") + " " + error.getString("column") + " " + error.getString("rule")
                        + " " + error.getJsonArray("args").getValuesAs(JsonString::getString))
                .toList();
    }

    private String closingDebit() {
        return totals().getString("closingDebit");
    }

    private JsonObject totals() {
        return Json.object(api.get(books + "/trial-balance").body()).getJsonObject("totals");
    }
}
