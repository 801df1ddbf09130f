package africa.cauri.webapp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImportTest {

    private static final String HEADER =
            "journal;date;reference;label;account;third_party;line_label;debit;credit;due_date";
    private static final String SALE = "VE;2026-01-31;F1;Vente Diallo;411;C001;Créance;118000;;2026-02-28";
    private static final String INCOME = "VE;2026-01-31;F1;Vente Diallo;701;;Produit;;100000;";
    private static final String VAT = "VE;2026-01-31;F1;Vente Diallo;4431;;TVA 18 %;;18000;";

    @Test
    void reads_an_entry_with_all_it_says() {
        var read = Reading.csv(HEADER, SALE, INCOME, VAT);
        assertThat(read.faults()).isEmpty();
        assertThat(read.entries()).hasSize(1).allMatch(ImportedEntry::isWhole);
        assertThat(read.entries().get(0).firstLine()).isEqualTo(2);
        assertThat(read.lines()).hasSize(3);
        assertThat(read.lines().get(0))
                .isEqualTo(new ImportedLine(
                        2,
                        "VE",
                        Optional.of(LocalDate.of(2026, 1, 31)),
                        Optional.empty(),
                        "F1",
                        "",
                        "Vente Diallo",
                        "411",
                        "",
                        "C001",
                        "",
                        "Créance",
                        new BigDecimal("118000"),
                        BigDecimal.ZERO,
                        Optional.of(LocalDate.of(2026, 2, 28)),
                        Optional.empty(),
                        "",
                        ""));
    }

    @Test
    void takes_french_names_in_any_order_and_case() {
        var read = Reading.csv(
                "Échéance;CRÉDIT;Débit;Libellé;Compte;Tiers;N° Pièce;DATE;Code journal",
                "28/02/2026;;118 000,00;Vente Diallo;411;C001;F1;31/01/2026;VE",
                ";118.000,00;;Vente Diallo;701;;F1;31/01/2026;VE");
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines()).extracting(ImportedLine::reference).containsOnly("F1");
        assertThat(read.lines()).extracting(ImportedLine::label).containsOnly("Vente Diallo");
        assertThat(read.lines().get(0).debit()).isEqualByComparingTo("118000");
        assertThat(read.lines().get(1).credit()).isEqualByComparingTo("118000");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void finds_the_separator(String separator) {
        var read = Reading.csv(Stream.of(HEADER, SALE, INCOME, VAT)
                .map(line -> line.replace(";", separator))
                .toArray(String[]::new));
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines()).hasSize(3);
    }

    @Test
    void follows_the_separator_that_the_file_declares() {
        assertThat(Reading.csv("sep=;", HEADER, SALE, INCOME, VAT).lines())
                .extracting(ImportedLine::line)
                .containsExactly(3L, 4L, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-15", "windows-1252"})
    void reads_french_accents_in_each_encoding(String encoding) {
        var text = String.join("\r\n", HEADER, SALE.replace("Diallo", "Café Noël à Œuvry"), INCOME, VAT);
        var read = Reading.of(text, Charset.forName(encoding), ImportFormat.CSV);
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines().get(0).entryLabel()).isEqualTo("Vente Café Noël à Œuvry");
    }

    @Test
    void reads_utf_8_and_utf_16_by_their_marks() {
        var text = "\uFEFF" + String.join("\n", HEADER, SALE, INCOME, VAT);
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(Reading.of(text, charset, ImportFormat.CSV).lines())
                    .extracting(ImportedLine::label)
                    .containsExactly("Créance", "Produit", "TVA 18 %");
        }
    }

    @Test
    void refuses_a_bad_byte_in_what_is_otherwise_utf_8() {
        var text = String.join("\n", HEADER, SALE, "VE;x?", INCOME);
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[text.getBytes(StandardCharsets.UTF_8).length - INCOME.length() - 2] = (byte) 0xE9;
        assertThat(Reading.of(bytes, ImportFormat.CSV).faults()).containsExactly("3  IMPORT_BAD_CHARACTER [5, U+FFFD]");
    }

    @ParameterizedTest
    @CsvSource({"0,U+0000", "7,U+0007", "27,U+001B", "127,U+007F"})
    void refuses_control_characters_by_line_and_position(int control, String code) {
        var read = Reading.csv(HEADER, SALE, INCOME, VAT, "VE;20" + (char) control + "26");
        assertThat(read.faults()).containsExactly("5  IMPORT_BAD_CHARACTER [6, " + code + "]");
        assertThat(read.lines()).hasSize(3);
        assertThat(read.entries()).noneMatch(ImportedEntry::isWhole);
    }

    @Test
    void keeps_line_numbers_right_behind_quoted_line_ends() {
        var read = Reading.csv(
                HEADER,
                SALE.replace("Vente Diallo", "\"Vente \"\"Diallo\"\";\r\nsuite\nfin\""),
                INCOME.replace("100000", "cent"));
        assertThat(read.faults()).containsExactly("5 credit IMPORT_BAD_AMOUNT [cent]");
        assertThat(read.lines().get(0).entryLabel()).isEqualTo("Vente \"Diallo\"; suite fin");
    }

    @Test
    void passes_over_blank_lines_and_lines_of_separators() {
        var read = Reading.csv(HEADER, "", SALE, ";;;;;;;;;", INCOME, "  ", VAT, "", "");
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines()).extracting(ImportedLine::line).containsExactly(3L, 5L, 7L);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(Reading.csv("").faults()).containsExactly("0  IMPORT_EMPTY_FILE []");
        assertThat(Reading.csv("\n\n \n").faults()).containsExactly("0  IMPORT_EMPTY_FILE []");
    }

    @Test
    void a_header_alone_is_refused() {
        assertThat(Reading.csv(HEADER).faults()).containsExactly("0  IMPORT_NO_LINES []");
    }

    @Test
    void missing_columns_are_named_all_at_once() {
        assertThat(Reading.csv("date;libellé;débit", "x;y;z").faults())
                .containsExactly(
                        "1 journal IMPORT_MISSING_COLUMN [journal]",
                        "1 account IMPORT_MISSING_COLUMN [account]",
                        "1 credit IMPORT_MISSING_COLUMN [credit]");
    }

    @Test
    void a_column_that_is_there_twice_is_refused() {
        assertThat(Reading.csv(HEADER + ";Débit", SALE).faults())
                .containsExactly("1 Débit IMPORT_DUPLICATE_COLUMN [Débit]");
    }

    @Test
    void further_columns_are_ignored_with_a_notice() {
        var read = Reading.csv(HEADER + ";Analytique", SALE + ";A1", INCOME + ";A1", VAT + ";");
        assertThat(read.faults()).isEmpty();
        assertThat(read.remarks()).containsExactly("1 Analytique IMPORT_COLUMN_IGNORED [Analytique]");
    }

    @Test
    void refuses_lines_with_too_few_or_too_many_fields() {
        assertThat(Reading.csv(HEADER, "VE;2026-01-31;F1;Vente;411;;;5").faults())
                .containsExactly("2  IMPORT_FIELD_COUNT [10, 8]");
        assertThat(Reading.csv(HEADER, SALE + ";x").faults()).containsExactly("2  IMPORT_FIELD_COUNT [10, 11]");
        assertThat(Reading.csv(HEADER, SALE + ";;").faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-30, 2 date IMPORT_BAD_DATE [2026-02-30]",
        "2026-01-31, hier, 2 date IMPORT_BAD_DATE [hier]",
        "2026-01-31, '', 2 date IMPORT_REQUIRED []",
        "2026-02-28, 31/02/2026, 2 due_date IMPORT_BAD_DATE [31/02/2026]",
        "VE, '', 2 journal IMPORT_REQUIRED []",
        "411, '', 2 account IMPORT_REQUIRED []",
        "118000, 12x, 2 debit IMPORT_BAD_AMOUNT [12x]",
        "118000, 1.234, 2 debit IMPORT_AMBIGUOUS_AMOUNT [1.234]",
        "118000, '', 2 debit IMPORT_NO_AMOUNT []",
        "118000;, 118000;7, '2 credit IMPORT_TWO_SIDES [118000, 7]'"
    })
    void refuses_a_bad_field_alone_by_line_and_column(String good, String bad, String fault) {
        var read = Reading.csv(HEADER, SALE.replace(good, bad));
        assertThat(read.faults()).containsExactly(fault);
        assertThat(read.entries()).noneMatch(ImportedEntry::isWhole);
    }

    @Test
    void refuses_a_text_that_is_too_long() {
        assertThat(Reading.csv(HEADER, SALE.replace("Créance", "x".repeat(501))).faults())
                .containsExactly("2 line_label IMPORT_TOO_LONG [500]");
    }

    @Test
    void refuses_a_quote_that_is_never_closed() {
        var read = Reading.csv(HEADER, SALE, INCOME, VAT, "VE;\"2026");
        assertThat(read.faults()).containsExactly("5  IMPORT_BAD_QUOTE [1048576]");
        assertThat(read.lines()).hasSize(3);
    }

    @Test
    void refuses_a_field_of_ten_megabytes() {
        var huge = "x".repeat(10 << 20);
        assertThat(Reading.csv(HEADER, SALE.replace("Créance", huge)).faults())
                .containsExactly("2  IMPORT_LINE_TOO_LONG [524288]");
        assertThat(Reading.csv(HEADER, SALE.replace("Créance", '"' + "x\n".repeat(5 << 20) + '"'))
                        .faults())
                .containsExactly("2  IMPORT_BAD_QUOTE [1048576]");
    }

    @Test
    void refuses_a_line_of_endless_fields() {
        assertThat(Reading.csv(HEADER, "x;".repeat(2000)).faults()).containsExactly("2  IMPORT_TOO_MANY_FIELDS [1000]");
    }

    @Test
    void keeps_the_first_thousand_faults_and_counts_them_all() {
        var lines = Stream.concat(
                Stream.of(HEADER), IntStream.range(0, 2500).mapToObj(i -> SALE.replace("118000", "x" + i)));
        var read = Reading.csv(lines.toArray(String[]::new));
        assertThat(read.errors().total()).isEqualTo(2500);
        assertThat(read.faults()).hasSize(1000).startsWith("2 debit IMPORT_BAD_AMOUNT [x0]");
    }

    @Test
    void formulas_are_texts_like_any_other() {
        var read = Reading.csv(HEADER, SALE.replace("Créance", "=cmd|' /C calc'!A0"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines().get(0).label()).isEqualTo("=cmd|' /C calc'!A0");
    }

    @Test
    void negative_amounts_stay_on_their_side() {
        var read = Reading.csv(HEADER, SALE.replace("118000", "(118 000)"), INCOME.replace("100000", "-118000"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines().get(0).debit()).isEqualByComparingTo("-118000");
        assertThat(read.lines().get(1).credit()).isEqualByComparingTo("-118000");
    }

    @Test
    void lines_without_an_amount_are_passed_over_with_a_notice() {
        var read = Reading.csv(HEADER, SALE.replace("118000;", "0;0,00"), SALE, INCOME, VAT);
        assertThat(read.faults()).isEmpty();
        assertThat(read.remarks()).containsExactly("2  IMPORT_NIL_LINE_IGNORED []");
        assertThat(read.lines()).hasSize(3);
    }

    @Test
    void reads_opening_balances_as_one_entry() {
        var read =
                Reading.csv("compte;libellé;débit;crédit", "101;Capital;;1000000", "521;Banque;1 000 000;", "601;;0;0");
        assertThat(read.content()).isEqualTo(ImportContent.OPENING_BALANCES);
        assertThat(read.faults()).isEmpty();
        assertThat(read.entries()).hasSize(1);
        assertThat(read.lines()).extracting(ImportedLine::account).containsExactly("101", "521");
        assertThat(read.lines())
                .allMatch(line -> line.date().isEmpty() && line.journal().isEmpty());
    }
}
