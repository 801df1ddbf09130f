package africa.cauri.webapp.imports;

import static africa.cauri.webapp.imports.Xlsx.row;
import static africa.cauri.webapp.imports.Xlsx.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that somebody made to do harm. Each is refused, with what had been read before it. */
class HostileWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet3.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String HEADER = row(1, text("compte"), text("débit"), text("crédit"));
    private static final String ROW = row(2, text("521"), Xlsx.number("5"));
    private static final String DAMAGED = "IMPORT_WORKBOOK_DAMAGED []";
    private static final String TOO_LARGE = "IMPORT_WORKBOOK_TOO_LARGE []";

    @Test
    void what_is_no_workbook() {
        assertThat(fault("PK\3\4 not a zip".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("0  " + DAMAGED);
        assertThat(fault(new byte[0])).isEqualTo("0  " + DAMAGED);
        var whole = Xlsx.of(HEADER, ROW).bytes();
        assertThat(fault(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("0  " + DAMAGED);
        assertThat(fault(Xlsx.of(HEADER, ROW).without("xl/workbook.xml").bytes()))
                .isEqualTo("0  " + DAMAGED);
        assertThat(fault(Xlsx.of(HEADER, ROW).without(SHEET).bytes())).isEqualTo("0  " + DAMAGED);
    }

    @Test
    void a_part_that_was_damaged_on_the_way() {
        var bytes = Xlsx.of(HEADER, ROW.repeat(5000)).bytes();
        int middle = bytes.length / 2;
        Arrays.fill(bytes, middle - 200, middle, (byte) 0x55);
        assertThat(fault(bytes)).contains("IMPORT_WORKBOOK_DAMAGED");
    }

    @Test
    void a_part_that_is_packed_in_a_way_that_spreadsheets_do_not_know() {
        var bytes = Xlsx.of(HEADER, ROW).bytes();
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        bytes[directory + 10] = 12;
        assertThat(fault(bytes)).isEqualTo("0  " + DAMAGED);
    }

    @Test
    void a_billion_laughs_and_entities_from_elsewhere() {
        var laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>";
        var elsewhere = "<!DOCTYPE x [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        for (var type : new String[] {laughs, elsewhere}) {
            for (var part : new String[] {SHEET, STRINGS, "xl/workbook.xml", "xl/_rels/workbook.xml.rels"}) {
                var book = Xlsx.of(HEADER, ROW.replace("521", "&b;")).replace(part, "\r\n<", type + "<");
                assertThat(fault(book.bytes())).as(part).endsWith(DAMAGED);
            }
        }
    }

    @Test
    void an_entity_that_is_not_defined() {
        assertThat(fault(Xlsx.of(HEADER, ROW.replace("521", "&b;")).bytes())).isEqualTo("2  " + DAMAGED);
    }

    @Test
    void comments_and_instructions_without_an_end() {
        assertThat(fault(Xlsx.of(HEADER, "<!-- x -->", ROW).bytes())).endsWith(DAMAGED);
        assertThat(fault(Xlsx.of(HEADER, "<?x y?>", ROW).bytes())).endsWith(DAMAGED);
        assertThat(fault(Xlsx.of(HEADER, ROW.replace("521", "<![CDATA[521]]>")).bytes()))
                .endsWith(DAMAGED);
    }

    @Test
    void an_encoding_by_which_other_letters_would_be_brackets_is_not_followed() {
        var book = Xlsx.of(HEADER, ROW.replace("521", "+ADwv-")).replace(SHEET, "\"UTF-8\"", "\"UTF-7\"");
        assertThat(Reading.of(book.bytes(), ImportFormat.XLSX).lines())
                .extracting(ImportedLine::account)
                .containsExactly("+ADwv-");
    }

    @Test
    void a_bomb_of_rows() {
        var rows = Repeated.thousands(2000, i -> "<row></row><row></row><row></row>");
        var huge = new SequenceInputStream(Repeated.text("<worksheet><sheetData>"), rows);
        assertThat(fault(Xlsx.of().without(SHEET).bytes(SHEET, huge))).endsWith(TOO_LARGE);
    }

    @Test
    void a_bomb_of_texts() {
        var texts = Repeated.thousands(2000, i -> "<si><t></t></si>");
        var huge = new SequenceInputStream(Repeated.text("<sst>"), texts);
        assertThat(fault(Xlsx.of(HEADER, ROW).without(STRINGS).bytes(STRINGS, huge)))
                .isEqualTo("0  " + TOO_LARGE);
    }

    @Test
    void one_endless_text_and_one_endless_tag() {
        assertThat(fault(
                        Xlsx.of(HEADER, ROW.replace("521", "5".repeat(2 << 20))).bytes()))
                .isEqualTo("2  " + TOO_LARGE);
        var tag = "<row r=\"2\" x=\"" + "5".repeat(2 << 20) + "\"/>";
        assertThat(fault(Xlsx.of(HEADER, tag).bytes())).isEqualTo("2  " + TOO_LARGE);
    }

    @Test
    void elements_without_a_bottom() {
        var deep = "<x>".repeat(200) + "</x>".repeat(200);
        assertThat(fault(Xlsx.of(HEADER, row(2, deep), ROW.replace("r=\"2\"", "r=\"3\""))
                        .bytes()))
                .isEqualTo("2  " + DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000000", "-1", "x", "99999999999999"})
    void a_text_by_a_number_that_there_is_not(String number) {
        var cell = "<c t=\"s\"><v>" + number + "</v></c>";
        assertThat(fault(Xlsx.of(HEADER, row(2, cell)).bytes())).isEqualTo("2  " + DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZZ2", "XFD2", "AAAAAAAAAAAAAAAAAAAAAAAA2"})
    void a_cell_far_to_the_right(String address) {
        var cell = "<c r=\"" + address + "\"><v>5</v></c>";
        assertThat(fault(Xlsx.of(HEADER, row(2, cell)).bytes())).isEqualTo("2  IMPORT_TOO_MANY_FIELDS [1000]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E1000000000", "1E99", "x", "NaN", "0x10", "1111111111111111111111111111111111111111111"})
    void a_number_that_is_none(String number) {
        assertThat(fault(Xlsx.of(HEADER, row(2, text("521"), Xlsx.number(number)))
                        .bytes()))
                .isEqualTo("2  " + DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-3", "0", "1", "99999999999"})
    void a_row_by_a_number_that_is_none(String number) {
        assertThat(fault(Xlsx.of(HEADER, ROW.replace("r=\"2\"", "r=\"" + number + "\""))
                        .bytes()))
                .isEqualTo("2  " + DAMAGED);
    }

    private static String fault(byte[] bytes) {
        var read = Reading.of(bytes, ImportFormat.XLSX);
        assertThat(read.faults()).hasSize(1);
        assertThat(read.entries()).noneMatch(ImportedEntry::isWhole);
        return read.faults().get(0);
    }
}
