package africa.cauri.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbServerIT {

    /** The folder lies below that for temporary files, as when somebody only tries Cauri. */
    @Test
    void tables_stay_when_the_programs_are_unpacked_again(@TempDir Path folder) throws IOException {
        try (DataDirectory data = DataDirectory.open(folder.resolve("data"))) {
            MariaDbServer.install(folder.resolve("programs"), data);
            Path tables = data.mariaDb().resolve("tables");
            Path books = Files.writeString(
                    Files.createDirectory(tables.resolve("t_dakar")).resolve("entry.ibd"), "books");

            MariaDbServer.install(folder.resolve("newer"), data);

            assertThat(books).hasContent("books");
            assertThat(folder.resolve("newer/mariadb/bin/mariadbd")).exists();
        }
    }
}
