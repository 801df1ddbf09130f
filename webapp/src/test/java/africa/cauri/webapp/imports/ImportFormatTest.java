package africa.cauri.webapp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFormatTest {

    private static final String FEC = "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib";
    private static final String PNM_LINE =
            "ACH310126FF601100                     FA1234       Achat de riz             "
                    + "L280226D             1000.00N";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-15"})
    void knows_a_fec_by_its_header_whatever_its_name(String charset) {
        assertThat(ImportFormat.detect("ecritures.csv", FEC.getBytes(Charset.forName(charset))))
                .contains(ImportFormat.FEC);
        assertThat(detect("123FEC20261231.txt", "\uFEFF" + FEC.replace('\t', '|')))
                .contains(ImportFormat.FEC);
    }

    @Test
    void knows_csv_by_its_separators() {
        assertThat(detect("a.txt", "journal;date;compte\nVE;x;y")).contains(ImportFormat.CSV);
        assertThat(detect("a.csv", "compte")).contains(ImportFormat.CSV);
    }

    @Test
    void knows_sage_by_its_lines_or_its_name() {
        assertThat(detect("export.txt", "TERANGA NEGOCE\r\n" + PNM_LINE)).contains(ImportFormat.SAGE_PNM);
        assertThat(detect("export.txt", PNM_LINE)).contains(ImportFormat.SAGE_PNM);
        assertThat(detect("EXPORT.PNM", "TERANGA; NEGOCE")).contains(ImportFormat.SAGE_PNM);
    }

    @Test
    void knows_a_workbook_by_its_content_and_not_by_its_name() {
        assertThat(detect("a.csv", "PK\3\4\0\0")).contains(ImportFormat.XLSX);
        assertThat(detect("a.xlsx", "journal;date")).isEmpty();
    }

    @Test
    void knows_nothing_else() {
        byte[] oldExcel = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThat(ImportFormat.detect("a.xls", oldExcel)).isEmpty();
        assertThat(detect("a.txt", "Bonjour")).isEmpty();
        assertThat(detect("a.txt", "")).isEmpty();
        assertThat(detect("a.pdf", "%PDF-1.7\n%\0")).isEmpty();
    }

    @Test
    void is_content_with_the_first_bytes() {
        var bytes = (FEC + "\r\n" + "x".repeat(10_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(ImportFormat.detect("a", Arrays.copyOf(bytes, ImportFormat.BYTES_NEEDED)))
                .contains(ImportFormat.FEC);
    }

    private static Optional<ImportFormat> detect(String name, String text) {
        return ImportFormat.detect(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
