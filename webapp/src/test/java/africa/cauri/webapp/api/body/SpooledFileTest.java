package africa.cauri.webapp.api.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SpooledFileTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void the_writer_is_done_before_the_client_gets_the_first_byte() throws IOException {
        var client = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                told.add("client");
                super.write(bytes, from, length);
            }
        };

        new SpooledFile(twice("411;Clients\r\n")).write(client);

        assertThat(client.toString(StandardCharsets.UTF_8)).isEqualTo("411;Clients\r\n".repeat(2));
        assertThat(told).startsWith("row", "row", "done", "client");
    }

    @Test
    void what_fails_while_it_is_written_sends_nothing() {
        var client = new ByteArrayOutputStream();

        assertThatThrownBy(() -> new SpooledFile(disk -> {
                            throw new IllegalStateException("away");
                        })
                        .write(client))
                .hasMessage("away");

        assertThat(client.size()).isZero();
    }

    private Consumer<OutputStream> twice(String row) {
        return disk -> {
            try {
                for (int written = 0; written < 2; written++) {
                    disk.write(row.getBytes(StandardCharsets.UTF_8));
                    told.add("row");
                }
                told.add("done");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        };
    }
}
