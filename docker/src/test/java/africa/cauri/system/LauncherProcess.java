package africa.cauri.system;

import africa.cauri.launcher.Main;
import africa.cauri.launcher.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The launcher in a virtual machine of its own, as somebody at a terminal starts it. */
final class LauncherProcess implements AutoCloseable {
    private static final List<String> HANDED_ON =
            List.of("cauri.software", "cauri.artifact.war", "cauri.artifact.payara", "cauri.artifact.keycloak");

    private final Process process;
    private final Path output;
    private final Path data;
    private final Map<String, String> settings;

    private LauncherProcess(Process process, Path output, Path data, Map<String, String> settings) {
        this.process = process;
        this.output = output;
        this.data = data;
        this.settings = settings;
    }

    /** Starts it on a data directory, on free ports unless the settings say otherwise. */
    static LauncherProcess start(Path data, Map<String, String> given) {
        var settings = new TreeMap<String, String>();
        HANDED_ON.forEach(key -> settings.put(key, System.getProperty(key)));
        settings.put("cauri.data", data.toString());
        settings.putIfAbsent("cauri.demo.books", "false");
        settings.putIfAbsent("cauri.jvm.options", Installation.FIRST_COMPILER);
        for (String port : List.of("cauri.port", "cauri.keycloak.port", "cauri.database.port")) {
            settings.put(port, Integer.toString(Ports.free()));
        }
        settings.putAll(given);
        try {
            Files.createDirectories(Installation.target());
            Path output = Files.createTempFile(Installation.target(), "launcher", ".txt");
            Process process = new ProcessBuilder(command(settings))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new LauncherProcess(process, output, data, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Map<String, String> settings) {
        var command = new ArrayList<String>();
        // A test run in the background ignores Ctrl-C, and so would everything that it starts.
        command.addAll(List.of("env", "--default-signal=INT"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String coverage = Installation.coverage("launcher");
        if (!coverage.isEmpty()) {
            command.add(coverage);
        }
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        return command;
    }

    String url() {
        return "http://localhost:" + settings.get("cauri.port");
    }

    String keycloak() {
        return "http://localhost:" + settings.get("cauri.keycloak.port");
    }

    /** The lines that it wrote so far. */
    List<String> lines() {
        try {
            return Files.readAllLines(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    LauncherProcess awaitGreeting() {
        awaitWhileAlive("the greeting", () -> lines().contains("Ctrl-C stops everything."));
        return this;
    }

    /** Waits until both servers that take long are on their way. */
    void awaitHalfWay() {
        awaitWhileAlive(
                "the servers", () -> Stream.of("keycloak", "payara").allMatch(name -> Files.exists(processFile(name))));
    }

    private void awaitWhileAlive(String what, java.util.function.BooleanSupplier condition) {
        Wait.until(Duration.ofMinutes(5), what, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("The launcher ended: " + lines());
            }
            return condition.getAsBoolean();
        });
    }

    /** The status with which it ends by itself. */
    int awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The launcher still runs after " + patience + ": " + lines());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void signal(String signal) {
        signal(signal, process.pid());
    }

    private static void signal(String signal, long process) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Kills a server as an operating system without memory does. */
    void kill(String server) {
        signal("KILL", server(server).pid());
    }

    /** The names of the servers that it started and did not stop. */
    List<String> servers() {
        try (Stream<Path> files = Files.list(data.resolve("run"))) {
            return files.map(file -> file.getFileName().toString().replace(".pid", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle server(String name) {
        try {
            String pid = Files.readString(processFile(name)).split(" ", 2)[0];
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path processFile(String name) {
        return data.resolve("run").resolve(name + ".pid");
    }

    /** The processes that work in the data directory: every server does. */
    static List<Long> processesIn(Path data) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> worksIn(pid, data))
                .toList();
    }

    private static boolean worksIn(long pid, Path data) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd"))
                    .startsWith(data);
        } catch (IOException endedMeanwhile) {
            return false;
        }
    }

    /** Ends whatever a failed test left. */
    @Override
    public void close() {
        process.destroyForcibly();
        processesIn(data).forEach(pid -> signal("KILL", pid));
    }
}
