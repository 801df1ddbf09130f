package africa.cauri.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.service.DriverFinder;

/**
 * The browser of the tests and the program that drives it.
 *
 * <p>The ones of the machine come first, then those that Selenium fetches, then Debian's packages. A machine that gives
 * none of them gets one line that says what to install.
 */
record Chromium(Path browser, Path driver) {
    static final String HELP =
            "No browser for the system tests: install chromium and chromium-driver, or Chrome with its chromedriver";

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/bin"),
            Path.of("/usr/local/bin"),
            Path.of("/snap/bin"),
            Path.of("/usr/lib/chromium"),
            Path.of("/opt/google/chrome"),
            Path.of("/opt/homebrew/bin"));
    private static final List<String> INSTALL = List.of(
            "sh",
            "-c",
            "apt-get update -qq && DEBIAN_FRONTEND=noninteractive"
                    + " apt-get install -y -qq --no-install-recommends chromium chromium-driver");

    /** What can be found or done on a machine. */
    interface Machine {
        /** A program by its name. */
        Optional<Path> program(String name);

        /** A browser and its driver, downloaded and seen to start. */
        Optional<Chromium> download();

        /** Whether packages of Debian can be installed here. */
        boolean isDebianAsRoot();

        void run(List<String> command);
    }

    static Chromium find() {
        return find(new ThisMachine());
    }

    static Chromium find(Machine machine) {
        return installed(machine)
                .or(machine::download)
                .or(() -> install(machine))
                .orElseThrow(() -> new IllegalStateException(HELP));
    }

    private static Optional<Chromium> installed(Machine machine) {
        return BROWSERS.stream()
                .flatMap(name -> machine.program(name).stream())
                .findFirst()
                .flatMap(browser -> machine.program("chromedriver").map(driver -> new Chromium(browser, driver)));
    }

    private static Optional<Chromium> install(Machine machine) {
        if (!machine.isDebianAsRoot()) {
            return Optional.empty();
        }
        machine.run(INSTALL);
        return installed(machine);
    }

    private static final class ThisMachine implements Machine {
        @Override
        public Optional<Path> program(String name) {
            Stream<Path> path = Arrays.stream(Optional.ofNullable(System.getenv("PATH"))
                            .orElse("")
                            .split(":"))
                    .filter(folder -> !folder.isBlank())
                    .map(Path::of);
            return Stream.concat(path, FOLDERS.stream())
                    .map(folder -> folder.resolve(name))
                    .filter(Files::isExecutable)
                    .findFirst();
        }

        @Override
        public Optional<Chromium> download() {
            try {
                var finder = new DriverFinder(ChromeDriverService.createDefaultService(), new ChromeOptions());
                var found = new Chromium(Path.of(finder.getBrowserPath()), Path.of(finder.getDriverPath()));
                boolean starts = exitCode(List.of(found.browser().toString(), "--version")) == 0;
                return starts ? Optional.of(found) : Optional.empty();
            } catch (WebDriverException | IllegalStateException unavailable) {
                return Optional.empty();
            }
        }

        @Override
        public boolean isDebianAsRoot() {
            return System.getProperty("user.name").equals("root")
                    && program("apt-get").isPresent();
        }

        @Override
        public void run(List<String> command) {
            exitCode(command);
        }

        private static int exitCode(List<String> command) {
            try {
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (!process.waitFor(5, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    return -1;
                }
                return process.exitValue();
            } catch (IOException cannotStart) {
                return -1;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
