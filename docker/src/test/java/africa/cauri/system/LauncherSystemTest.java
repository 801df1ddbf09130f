package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import africa.cauri.launcher.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the person at the terminal reads when Cauri cannot start: one line that says what to do. */
class LauncherSystemTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"cauri.port", "cauri.keycloak.port", "cauri.database.port"})
    void a_taken_port_is_named_with_the_option_that_changes_it(String option) throws IOException {
        try (var socket = new ServerSocket(0)) {
            String port = Integer.toString(socket.getLocalPort());

            assertThat(refusal(folder.resolve("data"), Map.of(option, port)))
                    .contains("Port " + port, "-D" + option + "=");
        }
    }

    @Test
    void a_port_that_is_taken_on_this_machine_only_is_noticed_too() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(socket.getLocalPort());

            assertThat(refusal(folder.resolve("data"), Map.of("cauri.port", port)))
                    .contains("Port " + port);
        }
    }

    @Test
    void one_port_for_two_servers_is_refused() {
        String port = Integer.toString(Ports.free());

        assertThat(refusal(folder.resolve("data"), Map.of("cauri.port", port, "cauri.keycloak.port", port)))
                .contains(port, "cauri.port", "cauri.keycloak.port");
    }

    @ParameterizedTest
    @CsvSource({
        "cauri.port, http",
        "cauri.port, 0",
        "cauri.port, 65536",
        "cauri.keycloak.port, -1",
        "cauri.database.port, 13306x"
    })
    void what_is_no_port_is_refused_with_its_option(String option, String text) {
        assertThat(refusal(folder.resolve("data"), Map.of(option, text))).contains(option + "=" + text, "65535");
    }

    @Test
    void the_data_of_a_newer_version_are_left_alone() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("version"), "2\n");

        assertThat(refusal(data, Map.of())).contains(data.toString(), "version 2", "-Dcauri.data=");
        assertThat(data.resolve("mariadb")).doesNotExist();
        assertThat(data.resolve("version")).hasContent("2\n");
    }

    @Test
    void a_folder_of_something_else_is_left_alone() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("version"), "Debian 12\n");

        assertThat(refusal(data, Map.of())).contains(data.resolve("version").toString());
    }

    @Test
    void a_data_directory_below_a_file_cannot_be_made() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(refusal(file.resolve("data"), Map.of())).contains(file.toString(), "-Dcauri.data=");
    }

    @Test
    void a_data_directory_that_cannot_be_written_is_refused() throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("data"));
        boolean root = System.getProperty("user.name").equals("root");
        if (root) {
            assumeTrue(run("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", data.toString()) == 0, "cannot mount here");
        } else {
            assertThat(data.toFile().setWritable(false)).isTrue();
        }
        try {
            assertThat(refusal(data, Map.of())).contains(data.toString(), "writable", "-Dcauri.data=");
        } finally {
            if (root) {
                run("umount", data.toString());
            } else {
                data.toFile().setWritable(true);
            }
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    @Test
    void a_missing_part_is_named_with_its_option() {
        assertThat(refusal(folder.resolve("data"), Map.of("cauri.artifact.war", "")))
                .contains("cauri.artifact.war", "CAURI_ARTIFACT_WAR");
    }

    private static String refusal(Path data, Map<String, String> settings) {
        try (var launcher = LauncherProcess.start(data, settings)) {
            int status = launcher.awaitEnd(Duration.ofSeconds(30));
            List<String> lines = launcher.lines();

            assertThat(status).isEqualTo(1);
            assertThat(lines).hasSize(1);
            return lines.get(0);
        }
    }
}
