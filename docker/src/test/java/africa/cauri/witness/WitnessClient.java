package africa.cauri.witness;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Posts one request after the other and notes both ends of each. A request that fails is sent again until it is
 * acknowledged; first come the ones that an earlier life left without an answer.
 */
final class WitnessClient implements Callable<Void> {
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final long PAUSE_NANOS = 50_000_000;

    private final String name;
    private final Path folder;
    private final Interface way;
    private final List<Intent> open;
    private final RandomEntries entries;
    private final BooleanSupplier isOver;

    /**
     * Knows what to do.
     *
     * @param name of this client in this life, with which its keys and its files begin
     * @param open what an earlier life left
     * @param isOver whether nothing new is to be sent
     */
    WitnessClient(String name, Path folder, Interface way, List<Intent> open, long seed, BooleanSupplier isOver) {
        this.name = name;
        this.folder = folder;
        this.way = way;
        this.open = open;
        this.entries = new RandomEntries(new Random(seed));
        this.isOver = isOver;
    }

    @Override
    public Void call() throws InterruptedException {
        try (Lines intents = Lines.create(folder.resolve(name + Testimony.INTENTS));
                Lines acknowledged = Lines.create(folder.resolve(name + Testimony.ACKNOWLEDGED))) {
            for (Intent intent : open) {
                acknowledged.add(acknowledgement(intent).line());
            }
            for (int request = 0; !isOver.getAsBoolean(); request++) {
                Intent intent = entries.next(name + "-" + request);
                intents.add(intent.line());
                acknowledged.add(acknowledgement(intent).line());
            }
        }
        return null;
    }

    private Acknowledgement acknowledgement(Intent intent) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() < deadline) {
            try {
                HttpResponse<String> answer = way.send(intent);
                if (answer.statusCode() == 201) {
                    return Acknowledgement.of(intent, answer.body());
                }
                last = answer.statusCode() + " " + answer.body();
                requireAnotherTry(answer, last);
            } catch (IOException unreachable) {
                last = unreachable.toString();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new IllegalStateException(intent.key() + " is not acknowledged: " + last);
    }

    /** A server that starts does not know the application yet; any other refusal would be the same again. */
    private static void requireAnotherTry(HttpResponse<String> answer, String told) {
        if (answer.statusCode() < 500 && answer.statusCode() != 404 && answer.statusCode() != 401) {
            throw new IllegalStateException(told);
        }
    }
}
