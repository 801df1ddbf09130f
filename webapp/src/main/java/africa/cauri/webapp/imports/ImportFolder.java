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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the files to import are kept until they are done with: a folder for each tenant, a file for each import. */
@ApplicationScoped
public class ImportFolder {
    private static final long LEAST_ROOM = 64L << 20;

    /** What the name of a file ends with until all of it is there. */
    private static final String PART = ".part";

    private static final Pattern FILE =
            Pattern.compile("(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})(\\.part)?");

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
        Path file = Files.createDirectories(path(id).getParent()).resolve(id + PART);
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

    /** Whether the file of an import of the bound tenant is still kept. */
    public boolean holds(ImportId id) {
        return Files.exists(path(id));
    }

    /** Forgets the file of an import of the bound tenant; none is fine, too. */
    public void delete(ImportId id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    /**
     * Throws away what is left of imports of the bound tenant: uploads that were broken off, and files that nobody
     * needs any more, as when the server was killed before it deleted them. What was written to since then stays: an
     * upload may be going on, on this server or on another one that shares the folder.
     */
    public void sweep(Instant until, Predicate<ImportId> isNeeded) throws IOException {
        Path own = root.resolve(CurrentTenant.get().value());
        if (!Files.isDirectory(own)) {
            return;
        }
        try (var files = Files.newDirectoryStream(own)) {
            for (Path file : files) {
                if (isLeftOver(file, until, isNeeded)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isLeftOver(Path file, Instant until, Predicate<ImportId> isNeeded) throws IOException {
        Matcher name = FILE.matcher(file.getFileName().toString());
        if (!name.matches() || !lastWritten(file).isBefore(until)) {
            return false;
        }
        return name.group(2) != null || !isNeeded.test(new ImportId(UUID.fromString(name.group(1))));
    }

    /** A file that is gone by now is none to be thrown away. */
    private static Instant lastWritten(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (NoSuchFileException gone) {
            return Instant.MAX;
        }
    }

    /** The format of a file that is kept; empty for what is none of ours. */
    public Optional<ImportFormat> format(ImportId id, String name) throws IOException {
        try (var stream = Files.newInputStream(path(id))) {
            return ImportFormat.detect(name, stream.readNBytes(ImportFormat.BYTES_NEEDED));
        }
    }
}
