package africa.cauri.webapp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EntryGroupingTest {

    private static final String HEADER = "journal;date;reference;label;account;debit;credit";

    @Test
    void an_entry_ends_where_the_reference_changes_though_unbalanced() {
        assertThat(sizes("OD;2026-01-01;A;x;1;5;", "OD;2026-01-01;B;x;1;5;", "OD;2026-01-01;B;x;2;;5"))
                .containsExactly(1, 2);
    }

    @Test
    void journal_and_date_part_entries_too() {
        assertThat(sizes("OD;2026-01-01;A;x;1;5;", "AC;2026-01-01;A;x;1;5;", "AC;2026-01-02;A;x;1;5;"))
                .containsExactly(1, 1, 1);
    }

    @Test
    void one_day_written_in_two_ways_is_one_day() {
        assertThat(sizes("OD;2026-01-01;A;x;1;5;", "OD;01/01/2026;A;x;2;;5")).containsExactly(2);
    }

    @Test
    void without_a_reference_an_entry_ends_where_it_balances() {
        assertThat(sizes(
                        "OD;2026-01-01;;x;1;5;",
                        "OD;2026-01-01;;x;2;;3",
                        "OD;2026-01-01;;x;3;;2",
                        "OD;2026-01-01;;x;4;7;",
                        "OD;2026-01-01;;x;5;;7"))
                .containsExactly(3, 2);
    }

    @Test
    void with_a_reference_an_entry_goes_on_though_it_balances() {
        assertThat(sizes(
                        "OD;2026-01-01;A;x;1;5;",
                        "OD;2026-01-01;A;x;2;;5",
                        "OD;2026-01-01;A;x;3;7;",
                        "OD;2026-01-01;A;x;4;;7"))
                .containsExactly(4);
    }

    @Test
    void a_number_that_comes_back_after_a_balanced_entry_is_another_entry() {
        var read = read(
                "OD;2026-01-01;A;x;1;5;",
                "OD;2026-01-01;A;x;2;;5",
                "OD;2026-01-01;B;x;1;5;",
                "OD;2026-01-01;B;x;2;;5",
                "OD;2026-01-01;A;x;1;5;",
                "OD;2026-01-01;A;x;2;;5");
        assertThat(read.faults()).isEmpty();
        assertThat(read.entries()).hasSize(3);
    }

    @Test
    void scattered_lines_of_one_entry_are_refused() {
        var read = read(
                "OD;2026-01-01;A;x;1;5;", "OD;2026-01-01;B;x;1;5;", "OD;2026-01-01;A;x;2;;5", "OD;2026-01-01;B;x;2;;5");
        assertThat(read.faults()).containsExactly("4  IMPORT_ENTRY_SCATTERED [2]", "5  IMPORT_ENTRY_SCATTERED [3]");
    }

    @Test
    void an_entry_with_a_line_that_cannot_be_read_is_not_whole() {
        var read = read("OD;2026-01-01;A;x;1;5;", "OD;2026-01-01;A;x;2;;V", "OD;2026-01-01;B;x;1;5;");
        assertThat(read.entries()).extracting(ImportedEntry::isWhole).containsExactly(false, true);
        assertThat(read.lines()).hasSize(2);
    }

    @Test
    void a_line_whose_date_cannot_be_read_is_part_of_the_entry_it_stands_in() {
        var read = read("OD;x;A;x;1;5;", "OD;2026-01-01;A;x;1;5;", "OD;y;A;x;2;;3", "OD;2026-01-01;A;x;2;;2", "OD;A");
        assertThat(read.entries()).extracting(ImportedEntry::firstLine).containsExactly(2L, 6L);
        assertThat(read.entries()).noneMatch(ImportedEntry::isWhole);
        assertThat(read.errors().total()).isEqualTo(3);
    }

    @Test
    void an_endless_entry_is_refused_once_and_not_held() {
        var lines = IntStream.range(0, 50_000).mapToObj(i -> "OD;2026-01-01;A;x;1;5;");
        var read = read(lines.toArray(String[]::new));
        assertThat(read.faults()).containsExactly("20002  IMPORT_ENTRY_TOO_LONG [20000]");
        assertThat(read.entries()).hasSize(1).noneMatch(ImportedEntry::isWhole);
        assertThat(read.lines()).hasSize(20_000);
    }

    private static Stream<Integer> sizes(String... lines) {
        return read(lines).entries().stream().map(entry -> entry.lines().size());
    }

    private static Reading read(String... lines) {
        return Reading.csv(
                Stream.concat(Stream.of(HEADER), Arrays.stream(lines)).toArray(String[]::new));
    }
}
