package africa.cauri.webapp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PnmImportTest {

    private static final String COMPANY = "TERANGA NEGOCE SARL           ";
    private static final String PURCHASE = line("601100", " ", "", "D", "1000.00", "N");
    private static final String VAT = line("4452", " ", "", "D", "180.00", "N");
    private static final String SUPPLIER = line("401100", "X", "FATOU", "C", "1180.00", "N");

    @Test
    void reads_the_positions() {
        var line = read(COMPANY, SUPPLIER + "    731").lines().get(0);
        assertThat(line.line()).isEqualTo(2);
        assertThat(line.journal()).isEqualTo("ACH");
        assertThat(line.date()).contains(LocalDate.of(2026, 1, 31));
        assertThat(line.account()).isEqualTo("401100");
        assertThat(line.thirdParty()).isEqualTo("FATOU");
        assertThat(line.reference()).isEqualTo("FA1234");
        assertThat(line.label()).isEqualTo("Achat de riz brisé");
        assertThat(line.entryLabel()).isEqualTo("Achat de riz brisé");
        assertThat(line.dueDate()).contains(LocalDate.of(2026, 2, 28));
        assertThat(line.credit()).isEqualByComparingTo("1180.00");
        assertThat(line.debit()).isZero();
    }

    @Test
    void reads_the_amount_in_currency() {
        var width = String.format("%-138s%-3s%20s%-3s", SUPPLIER, "XOF", "1.80", "EUR");
        var line = read(COMPANY, width).lines().get(0);
        assertThat(line.foreignAmount().orElseThrow()).isEqualByComparingTo("1.80");
        assertThat(line.currency()).isEqualTo("EUR");
    }

    @Test
    void groups_by_journal_date_and_piece() {
        var read = read(COMPANY, PURCHASE, VAT, SUPPLIER, PURCHASE.replace("FA1234", "FA1235"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.entries()).extracting(entry -> entry.lines().size()).containsExactly(3, 1);
    }

    @Test
    void passes_over_lines_that_detail_another_with_a_notice() {
        var read = read(
                COMPANY,
                PURCHASE,
                line("601100", "A", "922LY3", "D", "550.00", "N"),
                VAT,
                SUPPLIER,
                line("401100", "E", "FATOU", "C", "590.00", "N"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines()).hasSize(3);
        assertThat(read.remarks()).containsExactly("3  IMPORT_LINE_IGNORED [A]", "6  IMPORT_LINE_IGNORED [E]");
    }

    @Test
    void reads_whole_amounts_as_they_are_in_francs() {
        assertThat(read(COMPANY, line("601100", " ", "", "D", "90200", "N"))
                        .lines()
                        .get(0)
                        .debit())
                .isEqualByComparingTo("90200");
    }

    @Test
    void reads_a_file_without_the_company() {
        assertThat(read(PURCHASE, VAT, SUPPLIER).lines()).hasSize(3);
    }

    @Test
    void refuses_bad_lines_by_line_and_column() {
        assertThat(read(COMPANY, PURCHASE.substring(0, 84)).faults()).contains("2  IMPORT_LINE_TOO_SHORT [85, 84]");
        assertThat(read(COMPANY, PURCHASE.replace("310126", "310226")).faults())
                .containsExactly("2 date IMPORT_BAD_DATE [310226]");
        assertThat(read(COMPANY, PURCHASE.replace("280226", "300226")).faults())
                .containsExactly("2 due_date IMPORT_BAD_DATE [300226]");
        assertThat(read(COMPANY, line("601100", " ", "", "X", "5", "N")).faults())
                .containsExactly("2 side IMPORT_BAD_SIDE [X]");
        assertThat(read(COMPANY, line("601100", " ", "", "D", "5x", "N")).faults())
                .containsExactly("2 amount IMPORT_BAD_AMOUNT [5x]");
        assertThat(read(COMPANY, line("", " ", "", "D", "5", "N")).faults())
                .containsExactly("2 account IMPORT_REQUIRED []");
        assertThat(read(COMPANY, line("601100", " ", "", "D", "5", "S")).faults())
                .containsExactly("2  IMPORT_ENTRY_TYPE [S]");
    }

    @Test
    void refuses_a_file_with_nothing_but_the_company() {
        assertThat(read(COMPANY).faults()).containsExactly("0  IMPORT_NO_LINES []");
    }

    private static Reading read(String... lines) {
        return Reading.of(String.join("\r\n", lines) + "\r\n", Charset.forName("windows-1252"), ImportFormat.SAGE_PNM);
    }

    private static String line(
            String account, String kind, String thirdParty, String side, String amount, String type) {
        return String.format(
                "%-3s%6s%2s%-13s%1s%-13s%-13s%-25s%1s%6s%1s%20s%1s",
                "ACH",
                "310126",
                "FF",
                account,
                kind,
                thirdParty,
                "FA1234",
                "Achat de riz brisé",
                "L",
                "280226",
                side,
                amount,
                type);
    }
}
