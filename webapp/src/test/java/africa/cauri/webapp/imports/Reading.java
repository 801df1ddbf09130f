package africa.cauri.webapp.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file read to its end: what came out of it. */
record Reading(List<ImportedEntry> entries, ImportErrors errors, ImportErrors notices, ImportContent content) {

    static Reading of(Path file, ImportFormat format) {
        try (var imported = ImportedEntries.open(file, format)) {
            var entries = new ArrayList<ImportedEntry>();
            imported.forEachRemaining(entries::add);
            return new Reading(entries, imported.errors(), imported.notices(), imported.content());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    static Reading of(byte[] bytes, ImportFormat format) {
        try {
            var file = Files.createTempFile("import", ".test");
            try {
                return of(Files.write(file, bytes), format);
            } finally {
                Files.delete(file);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    static Reading of(String text, Charset charset, ImportFormat format) {
        return of(text.getBytes(charset), format);
    }

    static Reading csv(String... lines) {
        return of(String.join("\n", lines), StandardCharsets.UTF_8, ImportFormat.CSV);
    }

    static Reading fec(String... lines) {
        return of(String.join("\r\n", lines), StandardCharsets.UTF_8, ImportFormat.FEC);
    }

    List<ImportedLine> lines() {
        return entries.stream().flatMap(entry -> entry.lines().stream()).toList();
    }

    /** Returns each error in one line: 3 debit IMPORT_BAD_AMOUNT [douze]. */
    List<String> faults() {
        return errors.first().stream().map(Reading::brief).toList();
    }

    List<String> remarks() {
        return notices.first().stream().map(Reading::brief).toList();
    }

    private static String brief(ImportError error) {
        return error.line() + " " + error.column() + " " + error.rule() + " " + error.args();
    }
}
