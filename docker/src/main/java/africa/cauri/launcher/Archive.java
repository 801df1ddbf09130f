package africa.cauri.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a distribution. */
final class Archive {
    private Archive() {}

    static void unpack(Path archive, Path folder) throws IOException {
        try (InputStream file = Files.newInputStream(archive);
                var zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The entry " + entry.getName() + " of " + archive + " leaves its folder");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    static Path onlyFolderOf(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> found = children.toList();
            if (found.size() != 1) {
                throw new IOException(folder + " holds " + found.size() + " folders instead of one");
            }
            return found.get(0);
        }
    }
}
