package africa.cauri.domain.csv;

import static africa.cauri.domain.testing.Refusals.violationsOf;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final List<String> COLUMNS = List.of("a", "b");

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1;2\n", "a;b\r\n1;2", "\uFEFFa;b\r1;2\r\r", "a;b\n\n\n\"1\";\"2\"\n", "b;a\n2;1\n"})
    void reads_lines_however_they_end_with_or_without_a_mark(String text) {
        assertThat(rows(text)).extracting(CsvRow::values).containsExactly(Map.of("a", "1", "b", "2"));
    }

    @Test
    void reads_what_is_quoted() {
        assertThat(rows("a;b\n\"x;\"\"y\"\"\r\nz\";\n3;4\n"))
                .containsExactly(
                        new CsvRow(2, Map.of("a", "x;\"y\"\r\nz", "b", "")), new CsvRow(4, Map.of("a", "3", "b", "4")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "a", "a;c", "a;b;c", "a;a", "a,b"})
    void refuses_other_columns(String header) {
        assertThat(violationsOf(() -> read(header + "\n1;2\n")))
                .containsExactly(Rule.CSV_HEADER_WRONG.brokenBy(1, "a;b"));
    }

    @Test
    void refuses_a_quotation_mark_that_does_not_end_or_with_more_behind_it() {
        assertThat(violationsOf(() -> read("a;b\n1;\"2\n3;4\n"))).containsExactly(Rule.CSV_QUOTE_WRONG.brokenBy(2));
        assertThat(violationsOf(() -> read("a;b\n1;2\n\"1\"x;2\n"))).containsExactly(Rule.CSV_QUOTE_WRONG.brokenBy(3));
        assertThat(violationsOf(() -> read("a;b\n1;\"" + "x".repeat(20_000))))
                .containsExactly(Rule.CSV_QUOTE_WRONG.brokenBy(2));
    }

    @Test
    void refuses_bytes_that_are_not_utf_8() {
        var bytes = new byte[] {'a', ';', 'b', '\n', '1', ';', (byte) 0xE9, '\n'};

        assertThat(violationsOf(() -> CsvFile.read(new ByteArrayInputStream(bytes), COLUMNS)))
                .extracting("rule")
                .containsExactly(Rule.CSV_NOT_UTF8);
    }

    @Test
    void refuses_a_file_without_end() {
        var text = "a;b\n" + "1;2\n".repeat(CsvFile.MOST_LINES);

        assertThat(violationsOf(() -> read(text)))
                .containsExactly(Rule.CSV_TOO_LONG.brokenBy(CsvFile.MOST_LINES + 1, CsvFile.MOST_LINES));
    }

    @Test
    void tells_lines_with_too_few_or_too_many_values_and_lines_that_stand_twice_with_what_else_is_wrong() {
        var file = read("a;b\n1\n1;2;3\nx;1\ny;2\nx;3\n");
        file.expectUnique("a");

        assertThat(violationsOf(() -> file.each(row -> {
                    if (row.get("b").equals("2")) {
                        throw new CsvValueWrong("b", "2");
                    }
                })))
                .containsExactlyInAnyOrder(
                        Rule.CSV_VALUES_MISCOUNTED.brokenBy(2, 1, 2),
                        Rule.CSV_VALUES_MISCOUNTED.brokenBy(3, 3, 2),
                        Rule.CSV_VALUE_WRONG.brokenBy(5, "b", "2"),
                        Rule.CSV_LINE_TWICE.brokenBy(6, "x", 4));
    }

    @Test
    void reads_yes_and_no_as_spreadsheets_write_them() {
        var row = new CsvRow(1, Map.of("yes", "VRAI", "no", "non", "none", " ", "other", "2"));

        assertThat(row.find("yes")).contains(true);
        assertThat(row.find("no")).contains(false);
        assertThat(row.find("none")).isEmpty();
        assertThat(violationsOf(() -> row.find("other"))).containsExactly(Rule.CSV_VALUE_WRONG.broken("other", "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " x ", "a;b", "a\"b", "a\nb", "a\r\nb", "=1+1", "+221", "-x", "@x", "'=1", "''-", "'", "l’été", "'x"
            })
    void what_is_written_is_read_again(String value) {
        var bytes = new ByteArrayOutputStream();
        var writer = new CsvWriter(bytes, COLUMNS);
        writer.row(value, true);
        writer.flush();

        assertThat(rows(bytes.toString(UTF_8)))
                .extracting(CsvRow::values)
                .containsExactly(Map.of("a", value, "b", "1"));
        assertThat(bytes.toString(UTF_8).lines().skip(1)).noneMatch(line -> line.matches("\"?[=+@-].*"));
    }

    @Test
    void pairs_are_written_and_read_again_whatever_they_hold() {
        var pairs = List.of(
                new CsvPairs.Pair("RCCM", "SN.DKR.2020.B.1"),
                new CsvPairs.Pair("a|b=c\\", "\\|=="),
                new CsvPairs.Pair("", ""));

        assertThat(CsvPairs.read(new CsvRow(1, Map.of("ids", CsvPairs.write(pairs))), "ids"))
                .isEqualTo(pairs);
        assertThat(CsvPairs.write(pairs.subList(0, 1))).isEqualTo("RCCM=SN.DKR.2020.B.1");
        assertThat(CsvPairs.read(new CsvRow(1, Map.of("ids", "")), "ids")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RCCM", "RCCM=1=2", "RCCM=1|", "|"})
    void refuses_pairs_that_are_none(String value) {
        assertThat(violationsOf(() -> CsvPairs.read(new CsvRow(1, Map.of("ids", value)), "ids")))
                .containsExactly(Rule.CSV_VALUE_WRONG.broken("ids", value));
    }

    private static List<CsvRow> rows(String text) {
        var rows = new ArrayList<CsvRow>();
        read(text).each(rows::add);
        return rows;
    }

    private static CsvFile read(String text) {
        return CsvFile.read(new ByteArrayInputStream(text.getBytes(UTF_8)), COLUMNS);
    }
}
