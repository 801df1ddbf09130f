package africa.cauri.webapp.imports;

import static africa.cauri.webapp.imports.Xlsx.number;
import static africa.cauri.webapp.imports.Xlsx.row;
import static africa.cauri.webapp.imports.Xlsx.shared;
import static africa.cauri.webapp.imports.Xlsx.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxImportTest {

    private static final String HEADER = header("journal", "date", "pièce", "libellé", "compte", "débit", "crédit");
    private static final String SALE = row(
            2, text("VE"), number("46053"), text("F1"), text("Vente à Kédougou"), number("411000"), number("118000"));
    private static final String INCOME = row(
            3, text("VE"), text("31/01/2026"), text("F1"), text("Vente"), text("701"), text(""), text("118 000,00"));

    @Test
    void reads_the_first_sheet_with_numbers_dates_and_texts() {
        var read = read(Xlsx.of(HEADER, SALE, INCOME));
        assertThat(read.faults()).isEmpty();
        assertThat(read.entries()).hasSize(1).allMatch(ImportedEntry::isWhole);
        var sale = read.lines().get(0);
        assertThat(sale.line()).isEqualTo(2);
        assertThat(sale.date()).contains(LocalDate.of(2026, 1, 31));
        assertThat(sale.account()).isEqualTo("411000");
        assertThat(sale.label()).isEqualTo("Vente à Kédougou");
        assertThat(sale.debit()).isEqualByComparingTo("118000");
        assertThat(read.lines().get(1).credit()).isEqualByComparingTo("118000");
    }

    @Test
    void reads_shared_texts_in_pieces_and_not_how_they_are_pronounced() {
        var book = Xlsx.of(HEADER, SALE.replace(text("Vente à Kédougou"), shared(1)), INCOME)
                .strings(
                        "<si><t>autre</t></si>",
                        "<si><r><t>Vente </t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">à Thiès</t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>");
        assertThat(read(book).lines().get(0).label()).isEqualTo("Vente à Thiès");
    }

    @Test
    void finds_cells_by_their_address() {
        var sparse = "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>VE</t></is></c><c r=\"B9\"><v>46053</v></c>"
                + "<c r=\"G9\"><v>5</v></c><c r=\"E9\" t=\"str\"><v>701</v></c></row>";
        var read = read(Xlsx.of(HEADER, sparse));
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines().get(0).line()).isEqualTo(9);
        assertThat(read.lines().get(0).credit()).isEqualByComparingTo("5");
        assertThat(read.lines().get(0).account()).isEqualTo("701");
    }

    @Test
    void counts_days_from_1904_where_the_workbook_does() {
        var book = Xlsx.of(HEADER, SALE.replace("46053", "44591"), INCOME)
                .replace("xl/workbook.xml", "<workbookPr/>", "<workbookPr date1904=\"1\"/>");
        assertThat(read(book).lines().get(0).date()).contains(LocalDate.of(2026, 1, 31));
    }

    @ParameterizedTest
    @CsvSource({"1234.0999999999999, 1234.1", "0.1, 0.1", "1.18E5, 118000", "5E-2, 0.05", "-12.50, -12.5"})
    void numbers_have_the_digits_that_a_spreadsheet_shows(String written, String shown) {
        assertThat(read(Xlsx.of(HEADER, SALE.replace("118000", written)))
                        .lines()
                        .get(0)
                        .debit()
                        .toPlainString())
                .isEqualTo(shown);
    }

    @Test
    void reads_the_saved_result_of_a_formula() {
        var formula = "<c><f>SUM(A1:A9)</f><v>118000</v></c>";
        assertThat(read(Xlsx.of(HEADER, SALE.replace(number("118000"), formula), INCOME))
                        .faults())
                .isEmpty();
        var link = "<c t=\"str\"><f>HYPERLINK(\"http://x\")</f><v>Vente</v></c>";
        assertThat(read(Xlsx.of(HEADER, SALE.replace(text("Vente à Kédougou"), link), INCOME))
                        .lines())
                .extracting(ImportedLine::label)
                .containsOnly("Vente");
    }

    @Test
    void refuses_a_formula_without_its_result_and_a_cell_in_error() {
        assertThat(read(Xlsx.of(HEADER, SALE.replace(number("118000"), "<c><f>SUM(A1:A9)</f></c>")))
                        .faults())
                .containsExactly("2 débit IMPORT_FORMULA_WITHOUT_VALUE []");
        assertThat(read(Xlsx.of(HEADER, SALE.replace(number("118000"), "<c t=\"e\"><v>#REF!</v></c>")))
                        .faults())
                .containsExactly("2 débit IMPORT_BAD_CELL [#REF!]");
    }

    @Test
    void refuses_a_number_that_is_no_day() {
        assertThat(read(Xlsx.of(HEADER, SALE.replace("46053", "-7"))).faults())
                .containsExactly("2 date IMPORT_BAD_DATE [-7]");
    }

    @Test
    void refuses_cells_beyond_the_header_and_passes_over_blank_rows() {
        assertThat(read(Xlsx.of(
                                HEADER,
                                row(2, ""),
                                "<row/>",
                                SALE.replace("<row r=\"2\"", "<row r=\"4\"")
                                        .replace("</row>", text("") + text("x") + "</row>")))
                        .faults())
                .containsExactly("4  IMPORT_FIELD_COUNT [7, 8]");
    }

    @Test
    void reads_opening_balances() {
        var read = read(
                Xlsx.of(header("account", "label", "debit", "credit"), row(2, text("521"), text(""), number("5"))));
        assertThat(read.content()).isEqualTo(ImportContent.OPENING_BALANCES);
        assertThat(read.lines()).hasSize(1);
    }

    @Test
    void an_empty_sheet_and_a_header_alone_are_refused() {
        assertThat(read(Xlsx.of()).faults()).containsExactly("0  IMPORT_EMPTY_FILE []");
        assertThat(read(Xlsx.of(HEADER)).faults()).containsExactly("0  IMPORT_NO_LINES []");
    }

    private static String header(String... titles) {
        return row(1, Arrays.stream(titles).map(Xlsx::text).toArray(String[]::new));
    }

    private static Reading read(Xlsx book) {
        return Reading.of(book.bytes(), ImportFormat.XLSX);
    }
}
