package africa.cauri.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchCodeTest {

    @ParameterizedTest
    @CsvSource({
        "1, AAA",
        "2, AAB",
        "26, AAZ",
        "27, ABA",
        "676, AZZ",
        "677, BAA",
        "17576, ZZZ",
        "17577, AAAA",
        "17578, AAAB",
        "474552, ZZZZ",
        "474553, AAAAA",
        "2147483647, FXSHSYW"
    })
    void codes_go_from_three_letters_to_more(int number, String code) {
        assertThat(new MatchCode(number).complete()).isEqualTo(code);
        assertThat(new MatchCode(number).partial()).isEqualTo(code.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void no_two_numbers_have_the_same_code() {
        var codes = new HashSet<String>();
        for (int number = 1; number <= 100_000; number++) {
            assertThat(codes.add(new MatchCode(number).complete())).isTrue();
        }
    }

    @Test
    void there_is_no_code_before_the_first() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MatchCode(0));
    }
}
