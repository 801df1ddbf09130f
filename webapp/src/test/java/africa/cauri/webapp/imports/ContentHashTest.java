package africa.cauri.webapp.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    /** The examples of FIPS 180-4. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void is_taken_while_the_stream_is_copied() throws IOException {
        var copy = new ByteArrayOutputStream();
        assertThat(ContentHash.copy(bytes("abc"), copy)).isEqualTo(OF_ABC);
        assertThat(copy.toString(StandardCharsets.UTF_8)).isEqualTo("abc");
        assertThat(ContentHash.copy(bytes(""), copy)).isEqualTo(OF_NOTHING);
    }

    @Test
    void is_the_same_however_the_stream_is_read() throws IOException {
        try (var hashing = new ContentHash(bytes("abc"))) {
            assertThat(hashing.read()).isEqualTo('a');
            assertThat(hashing.skip(1)).isEqualTo(1);
            assertThat(hashing.read(new byte[10], 3, 5)).isEqualTo(1);
            assertThat(hashing.read()).isNegative();
            assertThat(hashing.read()).isNegative();
            assertThat(hashing.hash()).isEqualTo(OF_ABC);
        }
    }

    @Test
    void there_is_none_before_the_end() throws IOException {
        try (var hashing = new ContentHash(bytes("abc"))) {
            assertThat(hashing.readNBytes(2)).hasSize(2);
            assertThatThrownBy(hashing::hash).isInstanceOf(IllegalStateException.class);
        }
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
