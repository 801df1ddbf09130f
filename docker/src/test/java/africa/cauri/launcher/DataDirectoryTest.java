package africa.cauri.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    private Path folder;

    @Test
    void a_new_one_gets_the_version_of_its_layout() throws IOException {
        Path root = folder.resolve("a/b");
        DataDirectory.open(root).close();

        assertThat(Files.readString(root.resolve("version")).strip()).isEqualTo("1");
    }

    @Test
    void it_can_be_opened_again_after_it_was_closed() {
        DataDirectory.open(folder).close();
        DataDirectory.open(folder).close();
    }

    @Test
    void only_one_can_have_it_at_a_time() {
        try (var held = DataDirectory.open(folder)) {
            assertThatThrownBy(() -> DataDirectory.open(folder.resolve("../" + folder.getFileName())))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("Cauri already runs on the data directory " + held.root()
                            + ": stop it or give another with -Dcauri.data=DIR");
        }
    }

    @Test
    void one_of_a_newer_version_is_refused_and_let_go() throws IOException {
        Files.writeString(folder.resolve("version"), "2\n");

        assertThatThrownBy(() -> DataDirectory.open(folder))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("has version 2, this Cauri knows 1");
        Files.writeString(folder.resolve("version"), "1\n");
        DataDirectory.open(folder).close();
    }

    @Test
    void a_folder_of_something_else_is_refused() throws IOException {
        Files.writeString(folder.resolve("version"), "12.1 bookworm");

        assertThatThrownBy(() -> DataDirectory.open(folder))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("holds no version");
    }

    @Test
    void below_a_file_there_can_be_none() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Cannot write the data directory " + file.resolve("data"))
                .hasMessageContaining("-Dcauri.data=DIR");
    }

    @Test
    void what_is_temporary_is_gone_at_the_next_opening_and_the_rest_is_not() throws IOException {
        Path kept;
        try (var data = DataDirectory.open(folder)) {
            Files.createDirectories(data.temporary().resolve("deep/er"));
            Files.writeString(data.temporary().resolve("deep/er/file"), "");
            kept = Files.writeString(data.logs().resolve("some.log"), "line");
        }
        try (var data = DataDirectory.open(folder)) {
            assertThat(data.temporary()).isEmptyDirectory();
            assertThat(kept).hasContent("line");
        }
    }
}
