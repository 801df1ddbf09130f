package africa.cauri.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder that holds everything an installation keeps: databases, secrets, logs.
 *
 * <p>It is locked while Cauri runs, and carries the version of its layout, so that an older program refuses it.
 */
final class DataDirectory implements AutoCloseable {
    static final int VERSION = 1;

    private final Path root;
    private final FileLock lock;

    private DataDirectory(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Opens it; a {@link StartFailure} if it cannot be written, is in use, or comes from a newer Cauri. */
    static DataDirectory open(Path root) {
        Path absolute = root.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            var directory = new DataDirectory(absolute, lock(absolute));
            try {
                directory.checkVersion();
            } catch (RuntimeException | IOException refused) {
                directory.close();
                throw refused;
            }
            deleteAll(directory.temporary());
            Files.createDirectories(directory.temporary());
            return directory;
        } catch (IOException e) {
            throw new StartFailure(
                    "Cannot write the data directory " + absolute + " (" + reason(e)
                            + "): make it writable or give another with -Dcauri.data=DIR",
                    e);
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
    }

    private static FileLock lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(
                root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException heldHere) {
            // held by this very process: the same message as when another one holds it
        }
        channel.close();
        throw new StartFailure(
                "Cauri already runs on the data directory " + root + ": stop it or give another with -Dcauri.data=DIR");
    }

    private void checkVersion() throws IOException {
        Path file = root.resolve("version");
        if (!Files.exists(file)) {
            Files.writeString(file, VERSION + "\n");
        }
        String text = Files.readString(file).strip();
        if (!text.matches("\\d{1,9}")) {
            throw new StartFailure("The file " + file + " holds no version: is this a data directory of Cauri?");
        }
        if (Integer.parseInt(text) > VERSION) {
            throw new StartFailure("The data directory " + root + " has version " + text + ", this Cauri knows "
                    + VERSION + ": use a newer Cauri or another directory with -Dcauri.data=DIR");
        }
        Files.writeString(root.resolve("writable"), "");
    }

    Path root() {
        return root;
    }

    Path mariaDb() {
        return folder("mariadb");
    }

    Path software() {
        return folder("software");
    }

    Path logs() {
        return folder("logs");
    }

    /** Emptied at each start. */
    Path temporary() {
        return root.resolve("tmp");
    }

    /** The file that names the running process of a child, for the next start to find orphans. */
    Path processFile(String name) {
        return folder("run").resolve(name + ".pid");
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Override
    public void close() {
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
