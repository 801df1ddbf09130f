package africa.cauri.webapp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.webapp.imports.table.ByteSource;
import africa.cauri.webapp.imports.table.CsvRows;
import africa.cauri.webapp.imports.table.TextFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** A million lines that are never there all at once: made while they are read. */
class ManyLinesTest {

    private static final int THOUSANDS = 1000;
    private static final int LINES = THOUSANDS * 1000;
    private static final int MOST_AHEAD = 1 << 16;
    private static final String HEADER = "journal;date;reference;label;account;debit;credit\n";

    private final AtomicLong given = new AtomicLong();
    private final ImportErrors errors = new ImportErrors();

    @Test
    void are_read_in_order_and_never_further_than_a_buffer_ahead() throws IOException {
        try (var lines = open(ManyLinesTest::line)) {
            long consumed = HEADER.length();
            long farthest = 0;
            long inOrder = 0;
            for (int i = 0; i < LINES; i++) {
                var line = lines.next().orElseThrow();
                consumed += line(i).length();
                farthest = Math.max(farthest, given.get() - consumed);
                inOrder += line.line() == i + 2 ? 1 : 0;
            }
            assertThat(farthest).isLessThan(MOST_AHEAD);
            assertThat(inOrder).isEqualTo(LINES);
            assertThat(lines.next()).isEmpty();
        }
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    void are_counted_and_not_kept_when_each_has_a_fault() throws IOException {
        try (var lines = open(i -> line(i).replace("-01-31", "-31-01"))) {
            var grouping = new EntryGrouping(errors);
            long kept = 0;
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                kept += grouping.add(line.get()).stream()
                        .mapToLong(entry -> entry.lines().size())
                        .sum();
            }
            assertThat(kept).isZero();
        }
        assertThat(errors.total()).isEqualTo(LINES);
        assertThat(errors.first()).hasSize(ImportErrors.KEPT);
    }

    private TableLines open(IntFunction<String> line) throws IOException {
        ByteSource source = () -> {
            given.set(0);
            return counted(new SequenceInputStream(Repeated.text(HEADER), Repeated.thousands(THOUSANDS, line)));
        };
        var rows = CsvRows.quoted(TextFile.of(source), ';');
        return TableLines.open(ImportFormat.CSV, rows, errors, new ImportErrors());
    }

    private static String line(int number) {
        return "VE;2026-01-31;F" + number / 2 + ";Vente a Kedougou;"
                + (number % 2 == 0 ? "411;" + (number / 2 + 1) + ";" : "701;;" + (number / 2 + 1)) + "\n";
    }

    private InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int found = super.read(buffer, offset, length);
                given.addAndGet(Math.max(found, 0));
                return found;
            }
        };
    }
}
