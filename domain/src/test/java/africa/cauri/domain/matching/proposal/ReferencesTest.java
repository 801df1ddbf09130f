package africa.cauri.domain.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource({
        "F-2026/001, Règlement F-2026/001",
        "F-2026/001, rglt f 2026 001 du 14/01",
        "F-2026/001, VIR FACT.F2026001.DIALLO",
        "fé-12, virement FE12",
        "123, chèque n° 123",
        "FAC 2026 01 000123, FAC-2026-01-000123"
    })
    void a_reference_is_found_however_it_is_written(String reference, String text) {
        assertThat(References.keysIn(text, 60))
                .contains(References.key(reference).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"F-12, Règlement F-123", "123, 0123", "F-2026/001, F-2026/0010", "F-12, F-1 2 bis suite"})
    void another_reference_is_not_taken_for_it(String reference, String text) {
        var key = References.key(reference).orElseThrow();

        assertThat(References.keysIn(text.replace("1 2", "1, facture 2"), 60)).doesNotContain(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LOYER", "12", "n° 7", "---", "\uD83D\uDE00"})
    void what_says_too_little_is_no_reference(String reference) {
        assertThat(References.key(reference)).isEmpty();
    }

    @Test
    void a_hostile_text_gives_a_bounded_number_of_keys() {
        assertThat(References.keysIn("1 ".repeat(100_000) + "A1 ".repeat(100_000), 60))
                .hasSizeLessThan(400);
    }
}
