package africa.cauri.webapp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FecImportTest {

    private static final String HEADER =
            "JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum"
                    + "|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate"
                    + "|Montantdevise|Idevise";
    private static final String PURCHASE =
            "AC|Achats|12|20260131|601|Marchandises|||F-7|20260130|\"Chez Fatou\" riz|" + "1000,50|0,00|||20260201||";
    private static final String SUPPLIER = "AC|Achats|12|20260131|401|Fournisseurs|F001|Fatou Sarr|F-7|20260130|Riz|"
            + "0,00|1000,50|AA|20260215|20260201|-1,524|EUR";

    @Test
    void reads_the_eighteen_columns() {
        var read = Reading.fec(HEADER, PURCHASE, SUPPLIER);
        assertThat(read.faults()).isEmpty();
        assertThat(read.remarks()).isEmpty();
        assertThat(read.entries()).hasSize(1).allMatch(ImportedEntry::isWhole);
        var line = read.lines().get(1);
        assertThat(line.entryNumber()).isEqualTo("12");
        assertThat(line.reference()).isEqualTo("F-7");
        assertThat(line.accountTitle()).isEqualTo("Fournisseurs");
        assertThat(line.thirdParty()).isEqualTo("F001");
        assertThat(line.thirdPartyName()).isEqualTo("Fatou Sarr");
        assertThat(line.documentDate()).contains(LocalDate.of(2026, 1, 30));
        assertThat(line.credit()).isEqualByComparingTo("1000.50");
        assertThat(line.foreignAmount().orElseThrow()).isEqualByComparingTo("-1.524");
        assertThat(line.currency()).isEqualTo("EUR");
        assertThat(line.letterCode()).isEqualTo("AA");
    }

    @Test
    void takes_quotes_for_what_they_are() {
        assertThat(Reading.fec(HEADER, PURCHASE, SUPPLIER).lines().get(0).label())
                .isEqualTo("\"Chez Fatou\" riz");
    }

    @Test
    void reads_tabs_and_the_encoding_of_the_law() {
        var text = String.join("\r\n", HEADER, PURCHASE.replace("riz", "riz brisé"), SUPPLIER)
                .replace('|', '\t');
        var read = Reading.of(text, Charset.forName("ISO-8859-15"), ImportFormat.FEC);
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines().get(0).label()).isEqualTo("\"Chez Fatou\" riz brisé");
    }

    @Test
    void reads_amount_and_side_instead_of_debit_and_credit() {
        var header = HEADER.replace("Debit|Credit", "Montant|Sens");
        var read = Reading.fec(
                header, PURCHASE.replace("1000,50|0,00", "1000,50|D"), SUPPLIER.replace("0,00|1000,50", "1000,50|-1"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines().get(0).debit()).isEqualByComparingTo("1000.50");
        assertThat(read.lines().get(1).credit()).isEqualByComparingTo("1000.50");
    }

    @Test
    void refuses_a_side_that_is_none_and_an_amount_that_is_missing() {
        var header = HEADER.replace("Debit|Credit", "Montant|Sens");
        assertThat(Reading.fec(header, PURCHASE.replace("1000,50|0,00", "1000,50|X"))
                        .faults())
                .containsExactly("2 Sens IMPORT_BAD_SIDE [X]");
        assertThat(Reading.fec(header, PURCHASE.replace("1000,50|0,00", "|D")).faults())
                .containsExactly("2 Montant IMPORT_NO_AMOUNT []");
    }

    @Test
    void one_comma_is_decimal_whatever_follows() {
        var read = Reading.fec(HEADER, PURCHASE.replace("1000,50", "1,234"), SUPPLIER.replace("1000,50", "1,234"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.lines().get(0).debit()).isEqualByComparingTo("1.234");
    }

    @Test
    void names_missing_columns_as_the_law_does() {
        assertThat(Reading.fec(HEADER.replace("EcritureNum", "Numero"), PURCHASE)
                        .faults())
                .containsExactly("1 EcritureNum IMPORT_MISSING_COLUMN [EcritureNum]");
    }

    @Test
    void groups_by_journal_and_number() {
        var read = Reading.fec(Stream.of(
                        HEADER,
                        PURCHASE,
                        SUPPLIER,
                        PURCHASE.replace("|12|", "|13|"),
                        SUPPLIER.replace("|12|", "|13|"),
                        PURCHASE.replace("AC|", "OD|").replace("|12|", "|13|"))
                .toArray(String[]::new));
        assertThat(read.entries()).extracting(entry -> entry.lines().size()).containsExactly(2, 2, 1);
        assertThat(read.faults()).isEmpty();
    }
}
