package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is wrong with a file is told in plain words where it stands, and nothing of the file is written. */
@ExtendWith(RunningCauri.class)
class ImportRefusalsSystemTest {
    private static final String HEADER = "journal;date;reference;label;account;debit;credit\n";
    private static final String SALE = "VE;2026-01-14;F-1;Vente;4111;118000;\nVE;2026-01-14;F-1;Vente;7011;;118000\n";

    /** Of another chart: the official one has neither. */
    private static final String FOREIGN =
            "VE;2026-01-14;F-1;Vente;CLIENT;118000;\nVE;2026-01-14;F-1;Vente;70110099;;118000\n";

    private final Installation cauri;
    private Api api;
    private String books;
    private Uploads uploads;

    ImportRefusalsSystemTest(Installation cauri) {
        this.cauri = cauri;
    }

    @BeforeEach
    void openBooks() {
        api = cauri.api(cauri.tokens().ofService());
        books = "/t/" + api.openCompany("Import " + UUID.randomUUID());
        uploads = new Uploads(api, books);
    }

    @Test
    void a_byte_that_is_no_text_is_told_by_its_line_and_place() {
        String wrong = SALE.replaceFirst("Vente;7011", "Ven\u0001te;7011");

        assertThat(refused(HEADER + wrong))
                .contains("3  IMPORT_BAD_CHARACTER: Caractère illisible ou invisible (U+0001), le 22e de la ligne.");
    }

    @Test
    void totals_accounts_and_days_that_cannot_be_are_told_by_line_and_column() {
        assertThat(api.post(books + "/accounts", "{\"number\": \"60119\", \"title\": \"Achats\"}")
                        .statusCode())
                .isEqualTo(201);
        closeAccount("60119");
        String wrong =
                """
                OD;2026-01-15;A-1;Achat;60119;5;
                OD;2026-01-15;A-1;Achat;5711;;5
                OD;2026-01-15;A-2;Achat;60;5;
                OD;2026-01-15;A-2;Achat;5711;;6
                OD;2031-01-15;A-3;Achat;6011;5;
                OD;2031-01-15;A-3;Achat;999;;5
                OD;2026-02-30;A-4;Achat;6011;1 2x;
                """;

        assertThat(refused(HEADER + SALE + wrong))
                .containsExactly(
                        "4 account ACCOUNT_CLOSED: Le compte 60119 est fermé.",
                        "6 account ACCOUNT_IS_HEADING: Le compte 60 est un titre : il ne prend pas d’écritures.",
                        "6  ENTRY_UNBALANCED: L’écriture n’est pas équilibrée : débit 5, crédit 6.",
                        "8 date PERIOD_MISSING: Le 2031-01-15 n’appartient à aucun exercice ouvert dans ce dossier.",
                        "9 account ACCOUNT_UNKNOWN: Le compte 999 n’existe pas.",
                        "10 date IMPORT_BAD_DATE: « 2026-02-30 » n’est pas une date : écrivez par exemple 31/01/2026.",
                        "10 debit IMPORT_BAD_AMOUNT: « 1 2x » n’est pas un montant : écrivez par exemple 1 234,50.");
    }

    @Test
    void a_day_of_a_closed_period_is_told_by_its_line() {
        assertThat(api.post(books + "/periods/2026-01-01/close", "{}").statusCode())
                .isEqualTo(200);

        assertThat(refused(HEADER + SALE))
                .containsExactly(
                        "2 date PERIOD_CLOSED: La période du 2026-01-14 est close. Premier jour ouvert : 2026-02-01.");
    }

    @Test
    void a_file_that_says_to_be_too_large_is_refused_before_it_is_sent() throws IOException {
        var address = URI.create(cauri.url());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            String head = "POST /api/v1" + books + "/imports HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nAuthorization: Bearer " + cauri.tokens().ofService()
                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 3000000000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(30_000);
            byte[] answer = socket.getInputStream().readNBytes(12);

            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void a_file_that_does_not_say_how_large_it_is_is_refused_when_it_is_too_large() throws IOException {
        String begin = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + HEADER;
        InputStream endless = new SequenceInputStream(Collections.enumeration(Stream.concat(
                        Stream.of(bytes(begin)),
                        Stream.generate(() -> bytes(SALE.repeat(1000)))
                                .limit(2 * Installation.IMPORTS_LIMIT / (1000L * SALE.length())))
                .toList()));

        HttpResponse<String> refused = new WebClient()
                .send(
                        cauri.url() + "/api/v1" + books + "/imports",
                        "POST",
                        BodyPublishers.ofInputStream(() -> endless),
                        "Authorization",
                        "Bearer " + cauri.tokens().ofService(),
                        "Content-Type",
                        "multipart/form-data; boundary=x");

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(413);
        assertThat(refused.body()).contains(Long.toString(Installation.IMPORTS_LIMIT));
        assertThat(cauri.imports().resolve(books.substring("/t/".length())))
                .satisfiesAnyOf(folder -> assertThat(folder).doesNotExist(), folder -> assertThat(folder)
                        .isEmptyDirectory());
    }

    @Test
    void accounts_of_another_chart_are_mapped_once_they_are_ours_and_take_entries() {
        JsonObject dry = uploads.done("autre.csv", HEADER + FOREIGN, Map.of("dryRun", "true"));
        String mapping = books + "/imports/" + dry.getString("id") + "/mapping";
        assertThat(errors(dry))
                .extracting(error -> error.replaceFirst(":.*", ""))
                .containsExactly("2 account ACCOUNT_UNKNOWN", "3 account ACCOUNT_UNKNOWN");
        assertThat(proposals(api.get(mapping))).containsExactly("70110099 7011 LONGEST_PREFIX", "CLIENT null NONE");

        assertThat(api.post(books + "/accounts", "{\"number\": \"41119\", \"title\": \"Clients\"}")
                        .statusCode())
                .isEqualTo(201);
        closeAccount("41119");
        assertThat(mapped(mapping, "41190", "7011", 422)).contains("ACCOUNT_UNKNOWN", "41190");
        assertThat(mapped(mapping, "41119", "7011", 422)).contains("ACCOUNT_CLOSED", "41119");
        assertThat(mapped(mapping, "4111", "70", 422)).contains("ACCOUNT_IS_HEADING", "70");
        assertThat(proposals(api.get(mapping))).contains("CLIENT null NONE");

        mapped(mapping, "4111", "7011", 200);
        assertThat(proposals(api.get(mapping))).containsExactly("70110099 7011 REMEMBERED", "CLIENT 4111 REMEMBERED");
        JsonObject again = uploads.done("autre.csv", HEADER + FOREIGN, Map.of("dryRun", "true"));
        assertThat(again.getString("state")).isEqualTo("CHECKED");
        assertThat(errors(again)).isEmpty();
        assertThat(closingDebit()).isEqualTo("0");
        JsonObject done = uploads.done("autre.csv", HEADER + FOREIGN, Map.of());
        assertThat(done.getString("state")).isEqualTo("DONE");
        assertThat(closingDebit()).isEqualTo("118000");
    }

    private void closeAccount(String number) {
        String account = books + "/accounts/" + number;
        String closed = api.get(account).body().replace("\"closed\":false", "\"closed\":true");
        assertThat(api.put(account, closed).statusCode()).isEqualTo(200);
    }

    /** Sends a file that is refused, and returns its errors: nothing of it is in the books. */
    private List<String> refused(String content) {
        JsonObject refused = uploads.done("faux.csv", content, Map.of());
        assertThat(refused.getString("state")).isEqualTo("REFUSED");
        assertThat(refused.getInt("written")).isZero();
        assertThat(closingDebit()).isEqualTo("0");
        return errors(refused);
    }

    private static List<String> errors(JsonObject found) {
        return found.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getInt("line") + " " + error.getString("column") + " " + error.getString("rule")
                        + ": " + error.getString("message"))
                .toList();
    }

    private String mapped(String mapping, String client, String sales, int status) {
        HttpResponse<String> answer = api.put(
                mapping,
                """
                {"accounts": [{"source": "CLIENT", "account": "%s"}, {"source": "70110099", "account": "%s"}]}
                """
                        .formatted(client, sales));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer.body();
    }

    private static List<String> proposals(HttpResponse<String> answer) {
        return Json.object(answer.body()).getJsonArray("accounts").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("source") + " " + each.getString("account", "null") + " "
                        + each.getString("reason"))
                .toList();
    }

    private String closingDebit() {
        return Json.object(api.get(books + "/trial-balance").body())
                .getJsonObject("totals")
                .getString("closingDebit");
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
