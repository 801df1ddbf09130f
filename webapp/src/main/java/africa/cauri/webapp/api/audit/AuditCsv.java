package africa.cauri.webapp.api.audit;

import africa.cauri.domain.audit.AuditEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events as a CSV file: semicolons, every value in quotation marks, lines that end as RFC 4180 says. */
final class AuditCsv {
    private static final String HEADER = "id;recorded_at;subject;person;address;action;kind;object;before;after\r\n";

    private AuditCsv() {}

    /** What hands the events on, one after the other. */
    @FunctionalInterface
    interface Events {
        void each(Consumer<AuditEvent> reader);
    }

    static void write(OutputStream out, Events events) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(HEADER);
        try {
            events.each(event -> write(writer, line(event)));
        } catch (UncheckedIOException brokenOff) {
            throw brokenOff.getCause();
        }
        writer.flush();
    }

    private static void write(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private static String line(AuditEvent event) {
        return Stream.of(
                        String.valueOf(event.id()),
                        event.recordedAt().toString(),
                        event.subject(),
                        event.person(),
                        event.address(),
                        event.action(),
                        event.object().kind(),
                        event.object().id(),
                        event.before().orElse(""),
                        event.after().orElse(""))
                .map(AuditCsv::quoted)
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    /** A spreadsheet would compute what begins like a formula: an apostrophe before it makes it a text. */
    private static String quoted(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
