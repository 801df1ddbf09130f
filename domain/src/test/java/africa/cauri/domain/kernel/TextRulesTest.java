package africa.cauri.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Œuvres d’Afrique – n° 1", "محمد", "😀", "a"})
    void takes_what_people_write(String text) {
        assertThat(TextRules.required("title", text, 30)).isEmpty();
        assertThat(TextRules.optional("title", text, 30)).isEmpty();
        assertThat(TextRules.optional("title", "", 30)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void misses_what_must_be_there(String text) {
        assertThat(TextRules.required("title", text, 30)).containsExactly(Rule.TEXT_MISSING.broken("title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\tb", "a\u202Eb", "a\u200Bb", "a\uD800b", "a\u2028b"})
    void refuses_what_nobody_sees(String text) {
        assertThat(TextRules.optional("title", text, 30)).containsExactly(Rule.TEXT_UNREADABLE.broken("title"));
    }

    @Test
    void takes_lines_where_lines_are_asked_for() {
        assertThat(TextRules.optionalLines("address", "Rue 1\nDakar", 30)).isEmpty();
        assertThat(TextRules.optionalLines("address", "Rue 1\tDakar", 30))
                .containsExactly(Rule.TEXT_UNREADABLE.broken("address"));
    }

    @Test
    void refuses_one_letter_too_many() {
        assertThat(TextRules.optional("title", "é".repeat(30), 30)).isEmpty();
        assertThat(TextRules.optional("title", "é".repeat(31), 30))
                .containsExactly(Rule.TEXT_TOO_LONG.broken("title", 30));
    }
}
