package africa.cauri.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    @TempDir
    private Path folder;

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("archive.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void files_are_unpacked_with_their_folders() throws IOException {
        Path target = folder.resolve("target");
        Archive.unpack(zip("top/", "top/a.txt", "top/deep/b.txt"), target);

        assertThat(target.resolve("top/a.txt")).hasContent("top/a.txt");
        assertThat(target.resolve("top/deep/b.txt")).hasContent("top/deep/b.txt");
        assertThat(Archive.onlyFolderOf(target)).isEqualTo(target.resolve("top"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.txt", "top/../../outside.txt", "/../outside.txt"})
    void an_entry_that_leaves_its_folder_is_refused(String name) throws IOException {
        Path archive = zip(name);

        assertThatThrownBy(() -> Archive.unpack(archive, folder.resolve("target")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leaves its folder");
        assertThat(folder.resolve("outside.txt")).doesNotExist();
    }

    @Test
    void a_folder_with_a_similar_name_is_outside_too() throws IOException {
        Path archive = zip("../target-other/file.txt");

        assertThatThrownBy(() -> Archive.unpack(archive, folder.resolve("target")))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("target-other")).doesNotExist();
    }

    @Test
    void two_folders_are_not_one() throws IOException {
        Files.createDirectories(folder.resolve("two/a"));
        Files.createDirectories(folder.resolve("two/b"));

        assertThatThrownBy(() -> Archive.onlyFolderOf(folder.resolve("two"))).isInstanceOf(IOException.class);
    }
}
