package africa.cauri.domain.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @Test
    void words_are_what_stands_between_spaces_of_any_kind() {
        assertThat(SearchWords.of(" 41\tclients\u00a0douteux\u202f\n").words())
                .containsExactly("41", "clients", "douteux");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0", "\t\n"})
    void a_blank_text_has_no_word(String text) {
        assertThat(SearchWords.of(text).words()).isEmpty();
    }

    @Test
    void apostrophes_and_ligatures_are_made_plain() {
        assertThat(SearchWords.of("œuvres d’art").words()).containsExactly("oeuvres", "d'art");
        assertThat(SearchWords.of("ŒUVRES").words()).containsExactly("OEUVRES");
    }

    @Test
    void a_pattern_finds_the_word_at_the_start_or_anywhere() {
        assertThat(SearchWords.startingWith("41")).isEqualTo("41%");
        assertThat(SearchWords.containing("client")).isEqualTo("%client%");
    }

    @Test
    void what_the_user_types_is_never_a_wildcard() {
        assertThat(SearchWords.containing("18%")).isEqualTo("%18!%%");
        assertThat(SearchWords.containing("_")).isEqualTo("%!_%");
        assertThat(SearchWords.startingWith("4!%")).isEqualTo("4!!!%%");
        assertThat(SearchWords.containing("a\\b$1")).isEqualTo("%a\\b$1%");
    }

    @Test
    void the_number_and_the_length_of_words_are_limited() {
        assertThat(SearchWords.of("1 2 3 4 5 6 7 8 9").words()).hasSize(8).endsWith("8");
        assertThat(SearchWords.of("x".repeat(1_000)).words()).containsExactly("x".repeat(40));
    }
}
