package africa.cauri.webapp.imports;

import africa.cauri.domain.intake.ImportId;
import africa.cauri.tenants.context.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the files to import are kept until they are done with: a folder for each tenant, a file for each import. */
@ApplicationScoped
public class ImportFolder {
    private static final long LEAST_ROOM = 64L << 20;

    private final Path root;
    private final long most;

    protected ImportFolder() {
        this(Optional.empty(), 0);
    }

    @Inject
    ImportFolder(
            @ConfigProperty(name = "cauri.imports.folder") Optional<String> folder,
            @ConfigProperty(name = "cauri.imports.limit", defaultValue = "2147483648") long most) {
        this.root = folder.map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "cauri-imports"))
                .toAbsolutePath();
        this.most = most;
    }

    /** The most bytes that a file may have. */
    public long most() {
        return most;
    }

    /** Whether a file of so many bytes has room. */
    public boolean hasRoomFor(long bytes) throws IOException {
        return Files.getFileStore(Files.createDirectories(root)).getUsableSpace() - LEAST_ROOM > bytes;
    }

    /**
     * Keeps a file. It is on the disk, whatever happens then, when this returns.
     *
     * @return the SHA-256 of its content, as 64 small hexadecimal digits
     * @throws FileTooLarge if it is larger than {@link #most()}
     * @throws DiskFull if there is no room
     */
    public String store(ImportId id, InputStream content) throws IOException {
        Path file = Files.createDirectories(path(id).getParent()).resolve(id + ".part");
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            String hash = ContentHash.copy(new LimitedStream(content, most), Channels.newOutputStream(channel));
            channel.force(true);
            Files.move(file, path(id), StandardCopyOption.ATOMIC_MOVE);
            return hash;
        } catch (IOException failure) {
            Files.deleteIfExists(file);
            throw failure instanceof FileTooLarge || hasRoomFor(0) ? failure : new DiskFull(failure);
        }
    }

    /** The file of an import of the bound tenant. */
    public Path path(ImportId id) {
        return root.resolve(CurrentTenant.get().value()).resolve(id.toString());
    }

    /** Forgets the file of an import of the bound tenant; none is fine, too. */
    public void delete(ImportId id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    /** The format of a file that is kept; empty for what is none of ours. */
    public Optional<ImportFormat> format(ImportId id, String name) throws IOException {
        try (var stream = Files.newInputStream(path(id))) {
            return ImportFormat.detect(name, stream.readNBytes(ImportFormat.BYTES_NEEDED));
        }
    }
}
