package africa.cauri.webapp.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.kernel.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    private static final Charset LATIN_1 = StandardCharsets.ISO_8859_1;

    @Test
    void utf_8_is_known_by_every_byte() throws IOException {
        assertThat(text("Kédougou €".getBytes(StandardCharsets.UTF_8)).encoding())
                .isEqualTo("UTF-8");
        assertThat(text("ASCII".getBytes(LATIN_1)).encoding()).isEqualTo("UTF-8");
        assertThat(text(new byte[0]).encoding()).isEqualTo("UTF-8");
    }

    @Test
    void a_character_behind_the_first_buffer_counts_as_well() throws IOException {
        var late = ("x".repeat((1 << 16) - 1) + "é").getBytes(StandardCharsets.UTF_8);
        assertThat(text(late).encoding()).isEqualTo("UTF-8");
        assertThat(text(("x".repeat(1 << 17) + "é").getBytes(LATIN_1)).encoding())
                .isEqualTo("ISO-8859-15");
    }

    @Test
    void windows_is_known_by_what_only_it_prints() throws IOException {
        var windows = Charset.forName("windows-1252");
        assertThat(read(text("L’œuvre à 5 €".getBytes(windows)))).isEqualTo("L’œuvre à 5 €");
        var latin9 = Charset.forName("ISO-8859-15");
        assertThat(read(text("L'œuvre à 5 €".getBytes(latin9)))).isEqualTo("L'œuvre à 5 €");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00E9\u00C0\u0080", // overlong
                "\u00E9\u00ED\u00A0\u0080", // a surrogate
                "\u00E9\u00F4\u0090\u0080\u0080", // beyond U+10FFFF
                "\u00E9\u00F5", // no lead
                "\u00E9\u00E2\u0082" // cut off
            })
    void what_only_resembles_utf_8_is_none(String bytes) throws IOException {
        assertThat(text(bytes.getBytes(LATIN_1)).encoding()).isNotEqualTo("UTF-8");
    }

    @Test
    void one_accident_does_not_make_utf_8() throws IOException {
        assertThat(text("é à è É°".getBytes(LATIN_1)).encoding()).isEqualTo("ISO-8859-15");
    }

    @Test
    void damaged_utf_8_is_refused_where_it_is_damaged() throws IOException {
        var bytes = "é\r\nà?è\rx".getBytes(StandardCharsets.UTF_8);
        bytes[6] = (byte) 0xFF;
        var text = text(bytes);
        assertThat(text.encoding()).isEqualTo("UTF-8");
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Unreadable.class, refused -> {
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.rule()).isEqualTo(Rule.IMPORT_BAD_CHARACTER);
            assertThat(refused.args()).containsExactly(2, "U+FFFD");
        });
    }

    @Test
    void half_a_character_of_sixteen_bits_is_refused() throws IOException {
        byte[] odd = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'};
        var text = text(odd);
        assertThat(text.encoding()).isEqualTo("UTF-16LE");
        assertThatThrownBy(() -> read(text)).isInstanceOf(Unreadable.class);
    }

    @Test
    void sixteen_bits_without_a_mark_are_refused_at_their_first_nul() throws IOException {
        var text = text("ab".getBytes(StandardCharsets.UTF_16LE));
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Unreadable.class, refused -> assertThat(refused.args()).containsExactly(2, "U+0000"));
    }

    @Test
    void what_stands_before_a_bad_character_is_given_out() throws IOException {
        try (var reader = text("abc\0def".getBytes(LATIN_1)).open()) {
            var buffer = new char[10];
            assertThat(reader.read(buffer)).isEqualTo(3);
            assertThatThrownBy(() -> reader.read(buffer)).isInstanceOf(Unreadable.class);
            assertThatThrownBy(() -> reader.read(buffer)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void a_line_without_an_end_is_refused_by_its_number() throws IOException {
        var text = text(("a\r\nb\n" + "x".repeat(1 << 20)).getBytes(LATIN_1));
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(Unreadable.class, refused -> {
            assertThat(refused.line()).isEqualTo(3);
            assertThat(refused.rule()).isEqualTo(Rule.IMPORT_LINE_TOO_LONG);
        });
    }

    @Test
    void the_first_line_has_no_mark_and_no_end() throws IOException {
        assertThat(text("\uFEFFa;b\r\nc".getBytes(StandardCharsets.UTF_8)).firstLine())
                .isEqualTo("a;b");
        assertThat(text(new byte[0]).firstLine()).isEmpty();
    }

    private static TextFile text(byte[] bytes) throws IOException {
        return TextFile.of(() -> new ByteArrayInputStream(bytes));
    }

    private static String read(TextFile text) throws IOException {
        var all = new StringWriter();
        try (var reader = text.open()) {
            reader.transferTo(all);
        }
        return all.toString();
    }
}
