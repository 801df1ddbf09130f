package africa.cauri.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A program that Cauri starts and stops.
 *
 * <p>It gets a session of its own, so that Ctrl-C in the terminal reaches the launcher alone, which then stops its
 * children one after the other. Its process is noted in a file: if the launcher is killed, the next start finds the
 * orphan and ends it first.
 */
final class Child {
    private static final long LONGEST_LOG = 20L * 1024 * 1024;

    private final String name;
    private final Process process;
    private final Path log;
    private final Path processFile;
    private final long logStart;
    private volatile boolean stopping;
    private CompletableFuture<Void> watch = CompletableFuture.completedFuture(null);

    private Child(String name, Process process, Path log, Path processFile, long logStart) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.processFile = processFile;
        this.logStart = logStart;
    }

    /** Starts a program with the given variables added to the environment, its output appended to a log file. */
    static Child start(String name, List<String> command, Map<String, String> environment, DataDirectory data) {
        Path log = data.logs().resolve(name + ".log");
        var words = new ArrayList<String>();
        words.add("setsid");
        words.addAll(command);
        var builder = new ProcessBuilder(words)
                .directory(data.root().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            rotate(log);
            long logStart = Files.exists(log) ? Files.size(log) : 0;
            Process process = builder.start();
            Path processFile = data.processFile(name);
            Files.writeString(processFile, identity(process.toHandle()));
            return new Child(name, process, log, processFile, logStart);
        } catch (IOException e) {
            throw new StartFailure("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** A long log becomes the old one, in the place of the one before. */
    private static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Ends every program that was started on this data directory and still runs: what a killed launcher left. */
    static void endAll(DataDirectory data) {
        try (Stream<Path> files = Files.list(data.folder("run"))) {
            for (Path file : files.sorted().toList()) {
                endNoted(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void endNoted(Path processFile) throws IOException {
        String noted = Files.readString(processFile);
        String pid = noted.split(" ", 2)[0];
        if (pid.matches("\\d{1,18}")) {
            ProcessHandle.of(Long.parseLong(pid))
                    .filter(handle -> identity(handle).equals(noted))
                    .ifPresent(handle -> end(handle, Duration.ofSeconds(5)));
        }
        Files.deleteIfExists(processFile);
    }

    /** The number alone could belong to another program by now: its start time tells them apart. */
    private static String identity(ProcessHandle handle) {
        Optional<Instant> since = handle.info().startInstant();
        return handle.pid() + " " + since.map(Instant::toString).orElse("?");
    }

    private static void end(ProcessHandle handle, Duration patience) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(handle), handle.descendants()).toList();
        handle.destroy();
        if (!endsWithin(handle, patience)) {
            family.forEach(ProcessHandle::destroyForcibly);
            endsWithin(handle, Duration.ofSeconds(2));
        }
        family.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }

    private static boolean endsWithin(ProcessHandle handle, Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (java.util.concurrent.TimeoutException stillAlive) {
            return false;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Calls the listener with one line for people when the program ends without having been stopped. */
    void onUnexpectedEnd(Consumer<String> listener) {
        watch = process.onExit().thenAccept(ended -> {
            if (!stopping) {
                listener.accept(endedLine());
            }
        });
    }

    /** Whether the program wrote this since it was started. */
    boolean hasLogged(String text) {
        try (InputStream stream = Files.newInputStream(log)) {
            stream.skipNBytes(logStart);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log() {
        return log;
    }

    String endedLine() {
        return name + " ended unexpectedly with status " + process.exitValue() + ": see " + log;
    }

    /** Waits for a program that ends by itself, and returns its status; kills it when the time is over. */
    int await(Duration patience) {
        stopping = true;
        if (!endsWithin(process.toHandle(), patience)) {
            stop(Duration.ZERO);
        }
        return process.exitValue();
    }

    /** Asks the program to end, and kills it when it does not within the time. */
    void stop(Duration patience) {
        stopping = true;
        watch.cancel(false);
        end(process.toHandle(), patience);
        try {
            Files.deleteIfExists(processFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
