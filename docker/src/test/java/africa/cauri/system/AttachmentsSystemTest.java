package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Vouchers as files: beside a draft, then beside its entry, by people and by programs. */
@ExtendWith(RunningCauri.class)
class AttachmentsSystemTest {
    private static final String INVOICE = "%PDF-1.4 facture";
    private static final String FILES = "#attachments li a";

    private static final String KIND_OF_LINK =
            """
            const done = arguments[0];
            fetch(document.querySelector('#attachments li a').href).then(function (answer) {
              done(answer.headers.get('Content-Type'));
            });
            """;

    private final Installation cauri;
    private final Browser browser;

    @TempDir
    private Path folder;

    private Api api;
    private String company;
    private String books;

    AttachmentsSystemTest(Installation cauri, Browser browser) {
        this.cauri = cauri;
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        api = cauri.longLivedApi();
        company = api.openCompany("Pièces " + UUID.randomUUID());
        books = "/t/" + company;
    }

    @Test
    void a_photo_becomes_small_and_follows_the_voucher_into_its_entry() throws IOException {
        Path photo = photo();
        var page = new VoucherPage(browser, company).logIn("cabinet", cauri.password());
        page.head("AC", "0503", "F-1", "Fournitures");
        page.type(1, "Compte", "6047").type(1, "Débit", "12500");
        attach(photo);
        attach(Files.writeString(folder.resolve("Reçu n° 1.pdf"), INVOICE));
        assertThat(browser.all(FILES)).containsExactly("photo.jpg", "Reçu n° 1.pdf");

        browser.click("#attachments li:last-child button");
        browser.await("one file", shown -> shown.all(FILES).size() == 1);
        page.type(2, "Compte", "5711").press(Keys.F8).post();
        page.said("Écriture AC 1 passée");
        assertThat(browser.all(FILES)).isEmpty();

        browser.follow("#status a");
        browser.await("the file", shown -> shown.all(FILES).equals(List.of("photo.jpg")));
        JsonObject kept = attachments(books + "/entries/" + browser.address().replaceFirst(".*id=", ""))
                .get(0);
        assertThat(kept.getString("mediaType")).isEqualTo("image/jpeg");
        assertThat(kept.getInt("size")).isLessThan((int) Files.size(photo) / 2);
        assertThat(browser.driver().executeAsyncScript(KIND_OF_LINK)).asString().startsWith("image/jpeg");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void what_is_no_voucher_is_refused_in_words_and_the_voucher_stays() throws IOException {
        var page = new VoucherPage(browser, company).logIn("cabinet", cauri.password());
        page.head("AC", "0503", "F-1", "Fournitures");
        browser.find("#attach")
                .sendKeys(Files.writeString(folder.resolve("facture.pdf"), "<html>")
                        .toString());

        browser.await("the refusal", shown -> shown.text("#attachments .status").startsWith("Seuls des fichiers PDF"));
        assertThat(browser.value("#reference")).isEqualTo("F-1");
        assertThat(browser.all(FILES)).isEmpty();
    }

    @Test
    void a_program_adds_a_file_once_reads_it_and_cannot_take_it_from_an_entry() {
        String entry = Json.object(api.post(
                                books + "/entries",
                                """
                                {"journal": "OD", "accountingDate": "2026-01-14", "reference": "F-1", "label": "Achat",
                                 "lines": [{"account": "6181", "debit": "10"}, {"account": "5711", "credit": "10"}]}
                                """)
                        .body())
                .getString("id");
        String path = books + "/entries/" + entry + "/attachments?name=..%2FFacture%20n%C2%B0%201.pdf";

        var first = api.send("POST", path, INVOICE, "application/pdf", "Idempotency-Key", "k");
        var again = api.send("POST", path, INVOICE, "application/pdf", "Idempotency-Key", "k");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        JsonObject kept = Json.object(first.body());
        assertThat(attachments(books + "/entries/" + entry)).containsExactly(kept);
        assertThat(kept.getString("name")).isEqualTo("Facture n° 1.pdf");
        String file = books + "/attachments/" + kept.getString("id");
        var read = api.get(file);
        assertThat(read.body()).isEqualTo(INVOICE);
        assertThat(read.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/pdf");
        assertThat(read.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(api.send("POST", path, INVOICE, "application/pdf").body()).contains("ATTACHMENT_TWICE");
        assertThat(api.send("POST", path, "%PDF-" + "x".repeat(6 << 20), "application/pdf")
                        .body())
                .contains("ATTACHMENT_TOO_LARGE");
        assertThat(api.delete(file).statusCode()).isEqualTo(422);
        assertThat(api.get("/t/dakar/attachments/" + kept.getString("id")).statusCode())
                .isEqualTo(404);
        assertThat(api.get(books + "/audit?kind=entry&id=" + entry).body()).contains("ATTACHED");
    }

    private void attach(Path file) {
        int before = browser.all(FILES).size();
        browser.find("#attach").sendKeys(file.toString());
        browser.await("the file", page -> page.all(FILES).size() == before + 1);
    }

    private List<JsonObject> attachments(String place) {
        return Json.array(api.get(place + "/attachments").body()).getValuesAs(JsonObject.class);
    }

    /** As a telephone makes it: large, and hard to make small. */
    private Path photo() throws IOException {
        var image = new BufferedImage(3000, 4000, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, (random.nextInt(1 << 24) & 0x3f3f3f) | 0x808080);
            }
        }
        Path file = folder.resolve("photo.jpeg");
        ImageIO.write(image, "jpeg", file.toFile());
        assertThat(Files.size(file)).isGreaterThan(1 << 20);
        return file;
    }
}
