package africa.cauri.webapp.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import africa.cauri.domain.intake.ImportId;
import africa.cauri.tenants.context.CurrentTenant;
import africa.cauri.tenants.registry.TenantKey;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFolderTest {
    private static final TenantKey TENANT = new TenantKey("dakar");

    @TempDir
    private Path root;

    private final Instant hourAgo = Instant.now().minus(Duration.ofHours(1));
    private final ImportId id = new ImportId(UUID.randomUUID());

    @Test
    void what_was_broken_off_is_thrown_away_once_nobody_writes_to_it() throws IOException {
        Path old = file(id + ".part", hourAgo.minusSeconds(1));
        Path fresh = file(UUID.randomUUID() + ".part", Instant.now());

        sweep(hourAgo, true);

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void a_file_that_no_import_needs_is_thrown_away_and_nothing_else() throws IOException {
        Path kept = file(id.toString(), hourAgo.minusSeconds(1));
        Path foreign = file("README", hourAgo.minusSeconds(1));

        sweep(hourAgo, true);
        assertThat(kept).exists();

        sweep(hourAgo, false);
        assertThat(kept).doesNotExist();
        assertThat(foreign).exists();
    }

    @Test
    void an_upload_that_is_going_on_is_left_alone() throws IOException {
        InputStream content = then(() -> {
            assertThat(folderOfTenant().resolve(id + ".part")).hasContent("begin");
            folder().sweep(hourAgo, any -> false);
        });

        CurrentTenant.run(TENANT, () -> store(content));

        assertThat(folderOfTenant().resolve(id.toString())).hasContent("begin");
    }

    @Test
    void nothing_stays_of_an_upload_that_is_broken_off_or_too_large() throws IOException {
        InputStream broken = then(() -> {
            throw new IOException("connection reset");
        });

        assertThatThrownBy(() -> CurrentTenant.run(TENANT, () -> store(broken)))
                .hasRootCauseMessage("connection reset");
        assertThatThrownBy(() -> CurrentTenant.run(TENANT, () -> store(bytes("x".repeat(101)))))
                .hasRootCauseInstanceOf(FileTooLarge.class);

        assertThat(folderOfTenant()).isEmptyDirectory();
    }

    private ImportFolder folder() {
        return new ImportFolder(Optional.of(root.toString()), 100);
    }

    private Path folderOfTenant() {
        return root.resolve(TENANT.value());
    }

    private void store(InputStream content) {
        try {
            folder().store(id, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void sweep(Instant until, boolean needed) {
        CurrentTenant.run(TENANT, () -> {
            try {
                folder().sweep(until, any -> needed);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private Path file(String name, Instant written) throws IOException {
        Path file = Files.createDirectories(folderOfTenant()).resolve(name);
        Files.writeString(file, "x");
        return Files.setLastModifiedTime(file, FileTime.from(written));
    }

    @FunctionalInterface
    private interface Happening {
        void happen() throws IOException;
    }

    /** Some bytes, then what happens, then the end. */
    private static InputStream then(Happening happening) {
        return new SequenceInputStream(bytes("begin"), new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                happening.happen();
                return super.read(buffer, offset, length);
            }
        });
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
