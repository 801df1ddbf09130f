package africa.cauri.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChromiumTest {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Chromium DOWNLOADED = new Chromium(Path.of("/cache/chrome"), Path.of("/cache/chromedriver"));

    private final FakeMachine machine = new FakeMachine();

    /** A machine whose package manager works if it is there. */
    private static final class FakeMachine implements Chromium.Machine {
        private final Map<String, Path> programs = new HashMap<>();
        private final List<List<String>> commands = new ArrayList<>();
        private Optional<Chromium> download = Optional.empty();
        private boolean debianAsRoot;
        private boolean packagesThere = true;

        @Override
        public Optional<Path> program(String name) {
            return Optional.ofNullable(programs.get(name));
        }

        @Override
        public Optional<Chromium> download() {
            return download;
        }

        @Override
        public boolean isDebianAsRoot() {
            return debianAsRoot;
        }

        @Override
        public void run(List<String> command) {
            commands.add(command);
            if (packagesThere) {
                programs.putAll(Map.of("chromium", BROWSER, "chromedriver", DRIVER));
            }
        }
    }

    @Test
    void takes_the_browser_of_the_machine() {
        machine.programs.putAll(Map.of("chromium", BROWSER, "chromedriver", DRIVER));
        machine.download = Optional.of(DOWNLOADED);

        assertThat(Chromium.find(machine)).isEqualTo(new Chromium(BROWSER, DRIVER));
        assertThat(machine.commands).isEmpty();
    }

    @Test
    void takes_chrome_where_there_is_no_chromium() {
        Path chrome = Path.of("/opt/google/chrome/google-chrome");
        machine.programs.putAll(Map.of("google-chrome", chrome, "chromedriver", DRIVER));

        assertThat(Chromium.find(machine)).isEqualTo(new Chromium(chrome, DRIVER));
    }

    @Test
    void downloads_both_when_the_driver_is_missing() {
        machine.programs.put("chromium", BROWSER);
        machine.download = Optional.of(DOWNLOADED);
        machine.debianAsRoot = true;

        assertThat(Chromium.find(machine)).isEqualTo(DOWNLOADED);
        assertThat(machine.commands).isEmpty();
    }

    @Test
    void installs_packages_as_root_on_debian_when_nothing_can_be_downloaded() {
        machine.debianAsRoot = true;

        assertThat(Chromium.find(machine)).isEqualTo(new Chromium(BROWSER, DRIVER));
        assertThat(machine.commands).singleElement().satisfies(command -> assertThat(command.get(2))
                .contains("apt-get install -y", "--no-install-recommends chromium chromium-driver"));
    }

    @Test
    void says_in_one_line_what_to_install_when_nothing_works() {
        assertThatThrownBy(() -> Chromium.find(machine))
                .hasMessage(Chromium.HELP)
                .message()
                .doesNotContain("\n");
        assertThat(machine.commands).isEmpty();
    }

    @Test
    void says_what_to_install_when_the_packages_are_not_there_either() {
        machine.debianAsRoot = true;
        machine.packagesThere = false;

        assertThatThrownBy(() -> Chromium.find(machine)).hasMessage(Chromium.HELP);
    }
}
