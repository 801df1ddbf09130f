package africa.cauri.webapp.api.body;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A file that a program takes away, however slowly. All of it is on the disk before the first byte leaves, so that what
 * wrote it holds no connection to the database meanwhile.
 *
 * @param writer what writes the file
 */
public record SpooledFile(Consumer<OutputStream> writer) implements StreamingOutput {

    /** Answers with a CSV file of that name. */
    public static Response csv(String name, Consumer<OutputStream> writer) {
        return Response.ok(new SpooledFile(writer), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    @Override
    public void write(OutputStream client) throws IOException {
        Path file = Files.createTempFile("cauri", ".csv");
        try {
            try (OutputStream disk = new BufferedOutputStream(Files.newOutputStream(file))) {
                writer.accept(disk);
            }
            Files.copy(file, client);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
