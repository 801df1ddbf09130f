package africa.cauri.system;

import africa.cauri.bench.Figures;
import africa.cauri.bench.Timing;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long a file takes from the upload to its last entry, and until it is taken back again. The bars are 5 seconds for
 * 10,000 lines, and 3 minutes for a million, in the heap that the launcher gives. The floor, {@link PlainBooks}, writes
 * as many entries of three lines, 1,000 in a transaction.
 */
@Tag("imports")
@ExtendWith(RunningCauri.class)
class ImportBench {
    private static final int FLOOR_AT_ONCE = 1000;

    private final Api api;
    private final Installation cauri;

    ImportBench(Installation cauri) {
        this.cauri = cauri;
        api = cauri.longLivedApi();
    }

    @Test
    void ten_thousand_lines() throws Exception {
        compare("importing 10 000 lines", 10_000, 2, 10);
    }

    @Test
    void a_million_lines() throws Exception {
        compare("importing 1 000 000 lines", 1_000_000, 0, 1);
    }

    private void compare(String name, int lines, int warmUp, int times) throws Exception {
        String company = api.openCompany("Import " + UUID.randomUUID(), LargeFile.FISCAL_YEAR);
        var uploads = new Uploads(api, "/t/" + company);
        var figures = new Figures(name, warmUp);
        Timing floor = figures.timing("plain SQL");
        Timing product = figures.timing("POST imports until its job is done");
        Timing undo = figures.timing("DELETE imports/{id} until its job is done");
        try (var plain = new PlainBooks(cauri.database(), api.openCompany("Plancher " + UUID.randomUUID()))) {
            for (int i = 0; i < warmUp + times; i++) {
                floor.of(() -> {
                    for (int rest = lines / 3; rest > 0; rest -= FLOOR_AT_ONCE) {
                        plain.post(Math.min(rest, FLOOR_AT_ONCE));
                    }
                });
                String file = LargeFile.of(1 + i * lines, lines);
                var done = new AtomicReference<JsonObject>();
                product.of(() -> done.set(imported(uploads, file)));
                undo.of(() -> uploads.undone(done.get()));
            }
        }
        figures.tell();
    }

    static JsonObject imported(Uploads uploads, String file) {
        JsonObject done = uploads.done("livre.csv", file, Map.of("createThirdParties", "true"));
        if (!done.getString("state").equals("DONE")) {
            throw new IllegalStateException(done.toString());
        }
        return done;
    }
}
