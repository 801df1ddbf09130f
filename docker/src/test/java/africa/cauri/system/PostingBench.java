package africa.cauri.system;

import africa.cauri.bench.Figures;
import africa.cauri.bench.Timing;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What one program that posts over REST waits for, durably and with an {@code Idempotency-Key}; the bars are 150
 * entries a second one by one, and 3,000 in batches. The floor, {@link PlainBooks}, takes turns of a hundred with it.
 */
@Tag("posting")
@ExtendWith(RunningCauri.class)
class PostingBench {
    private static final int IN_A_TURN = 100;
    private static final int TURNS_OF_WARM_UP = 120;
    private static final int TURNS = 20;
    private static final int BATCH_WARM_UP = 3;
    private static final int BATCHES = 10;
    private static final int BATCH = 10_000;

    private final Installation cauri;
    private Supplier<String> token;
    private String books;
    private String floorBooks;
    private int posted;

    PostingBench(Installation cauri) {
        this.cauri = cauri;
    }

    @BeforeEach
    void openBooks() {
        token = cauri.tokens().ofServiceForLong();
        var api = cauri.longLivedApi();
        books = "/t/" + api.openCompany("Comptoir " + UUID.randomUUID());
        floorBooks = api.openCompany("Plancher " + UUID.randomUUID());
    }

    @Test
    void one_by_one() throws Exception {
        var figures = new Figures("posting entries of three lines one by one", TURNS_OF_WARM_UP * IN_A_TURN);
        Timing floor = figures.timing("plain SQL");
        Timing product = figures.timing("POST entries");
        try (var plain = new PlainBooks(cauri.database(), floorBooks)) {
            for (int turn = 0; turn < TURNS_OF_WARM_UP + TURNS; turn++) {
                for (int i = 0; i < IN_A_TURN; i++) {
                    floor.of(() -> plain.post(1));
                }
                for (int i = 0; i < IN_A_TURN; i++) {
                    String entry = entry();
                    product.of(() -> post("/entries", entry));
                }
            }
        }
        figures.tell();
    }

    @Test
    void in_batches() throws Exception {
        var figures = new Figures("posting 10 000 entries of three lines at once", BATCH_WARM_UP);
        Timing floor = figures.timing("plain SQL");
        Timing product = figures.timing("POST entries/batch");
        try (var plain = new PlainBooks(cauri.database(), floorBooks)) {
            for (int i = 0; i < BATCH_WARM_UP + BATCHES; i++) {
                String batch = batch();
                floor.of(() -> plain.post(BATCH));
                product.of(() -> post("/entries/batch", batch));
            }
        }
        figures.tell();
    }

    /** By the plainest client there is: one that hands its work to other threads measures how they wake up. */
    private void post(String path, String body) throws IOException {
        var address = URI.create(cauri.url() + "/api/v1" + books + path).toURL();
        var connection = (HttpURLConnection) address.openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", "Bearer " + token.get());
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
        connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        if (connection.getResponseCode() != 201) {
            throw new IllegalStateException("Answered " + connection.getResponseCode() + " to " + body);
        }
        connection.getInputStream().readAllBytes();
    }

    private String batch() {
        return IntStream.range(0, BATCH)
                .mapToObj(i -> entry())
                .collect(Collectors.joining(",", "{\"entries\":[", "]}"));
    }

    private String entry() {
        return """
                {"journal": "OD", "accountingDate": "2026-03-%02d", "documentDate": "2026-03-01",
                 "reference": "P-%d", "label": "Achat", "lines": [
                 {"account": "6011", "label": "Achat", "debit": "1000"},
                 {"account": "6181", "label": "Transport", "debit": "10"},
                 {"account": "5711", "label": "Caisse", "credit": "1010"}]}"""
                .formatted(posted % 28 + 1, ++posted);
    }
}
