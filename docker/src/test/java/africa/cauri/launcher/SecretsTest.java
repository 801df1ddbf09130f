package africa.cauri.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("secrets.properties");
    }

    @Test
    void a_secret_is_made_once_and_kept() {
        String made = new Secrets(file).get("demo.password");

        assertThat(made).matches("[A-Za-z0-9]{24}");
        assertThat(new Secrets(file).get("demo.password")).isEqualTo(made);
    }

    @Test
    void two_names_and_two_installations_have_different_ones() {
        var secrets = new Secrets(file);

        assertThat(secrets.get("a")).isNotEqualTo(secrets.get("b"));
        assertThat(new Secrets(folder.resolve("other")).get("a")).isNotEqualTo(secrets.get("a"));
    }

    @Test
    void a_secret_that_somebody_wrote_into_the_file_counts() throws IOException {
        Files.writeString(file, "demo.password=chosen by hand\n");
        var secrets = new Secrets(file);

        assertThat(secrets.get("demo.password")).isEqualTo("chosen by hand");
        secrets.get("other");
        assertThat(new Secrets(file).get("demo.password")).isEqualTo("chosen by hand");
    }

    @Test
    void only_the_owner_reads_the_file() throws IOException {
        new Secrets(file).get("a");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }
}
