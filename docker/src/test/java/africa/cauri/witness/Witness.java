package africa.cauri.witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * A process that posts with eight clients at once and notes what it does. When its input ends, each client still gets
 * the answer to its last request; then it ends with status 0, or with another one and the reason if a request cannot be
 * carried out.
 */
public final class Witness {
    private static final int CLIENTS = 8;

    private Witness() {}

    /** Arguments: folder for the notes, address of the books, address of the tokens, secret, seed. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        var way = new Interface(arguments[1], arguments[2], arguments[3]);
        long seed = Long.parseLong(arguments[4]);
        List<Intent> open = Testimony.read(folder).open();
        int life = Testimony.lives(folder);
        var isOver = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        var clients = new ExecutorCompletionService<Void>(threads);
        for (int client = 0; client < CLIENTS; client++) {
            String name = life + "-" + client;
            clients.submit(new WitnessClient(name, folder, way, share(open, client), seed + client, isOver::get));
        }
        endWithInput(isOver);
        try {
            for (int client = 0; client < CLIENTS; client++) {
                clients.take().get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Intent> share(List<Intent> open, int client) {
        return IntStream.range(0, open.size())
                .filter(index -> index % CLIENTS == client)
                .mapToObj(open::get)
                .toList();
    }

    private static void endWithInput(AtomicBoolean isOver) {
        var reader = new Thread(
                () -> {
                    try {
                        System.in.transferTo(java.io.OutputStream.nullOutputStream());
                    } catch (IOException closed) {
                        // the same as its end
                    }
                    isOver.set(true);
                },
                "input");
        reader.setDaemon(true);
        reader.start();
    }
}
