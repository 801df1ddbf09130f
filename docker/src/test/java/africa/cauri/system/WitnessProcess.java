package africa.cauri.system;

import africa.cauri.witness.Testimony;
import africa.cauri.witness.Witness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One life of a witness, in a virtual machine of its own. */
final class WitnessProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /**
     * Where the witness sends.
     *
     * @param books the address of the books
     * @param tokens where tokens are given
     * @param secret of the demo's service client
     */
    record Way(String books, String tokens, String secret) {}

    private final Process process;
    private final Path folder;
    private final Path output;
    private final int life;

    private WitnessProcess(Process process, Path folder, Path output, int life) {
        this.process = process;
        this.folder = folder;
        this.output = output;
        this.life = life;
    }

    /** Starts one that goes on where the notes in the folder end. */
    static WitnessProcess start(Path folder, Way way, long seed) {
        int life = Testimony.lives(folder);
        try {
            Files.createDirectories(folder);
            Path output = folder.resolve("witness-" + life + ".txt");
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Witness.class.getName(),
                            folder.toString(),
                            way.books(),
                            way.tokens(),
                            way.secret(),
                            Long.toString(seed)))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new WitnessProcess(process, folder, output, life);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until so many requests more than now are acknowledged. */
    void awaitAcknowledged(int more) {
        int enough = Testimony.acknowledgedIn(folder, life) + more;
        Wait.until(PATIENCE, more + " acknowledgements", () -> {
            if (!process.isAlive()) {
                throw new AssertionError("The witness ended: " + lines());
            }
            return Testimony.acknowledgedIn(folder, life) >= enough;
        });
    }

    /** Lets each client get the answer that it waits for, and ends. */
    void finish() throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("The witness did not come to its end: " + lines());
        }
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
