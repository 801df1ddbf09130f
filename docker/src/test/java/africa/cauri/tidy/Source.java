package africa.cauri.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A file that somebody wrote.
 *
 * @param path from the root of the product, with slashes
 * @param text all of it
 */
record Source(String path, String text) {

    /** What builds, tools and the product itself make. */
    private static final Set<String> NOT_WRITTEN =
            Set.of("target", ".git", ".cauri", "node_modules", ".idea", ".settings", ".vscode");

    /** Data in CSV is not among them: it stays as others publish it. */
    private static final Set<String> TEXTS = Set.of(
            "java", "xhtml", "xml", "css", "js", "properties", "sql", "json", "yml", "yaml", "html", "md", "sh", "svg");

    /** Returns the texts below the root, in the order of their paths. */
    static List<Source> below(Path root) {
        var sources = new ArrayList<Source>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    var written = folder.equals(root) || isWritten(folder);
                    return written ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (TEXTS.contains(endOf(file.toString()))) {
                        var path = root.relativize(file).toString().replace('\\', '/');
                        sources.add(new Source(path, Files.readString(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources.stream().sorted(Comparator.comparing(Source::path)).toList();
    }

    private static boolean isWritten(Path folder) {
        return !NOT_WRITTEN.contains(folder.getFileName().toString());
    }

    private static String endOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    boolean endsWith(String... ends) {
        return Set.of(ends).contains(endOf(path));
    }

    boolean isJava() {
        return endsWith("java");
    }

    /** Whether it is no part of what is delivered: the tests, and what they run on. */
    boolean isTest() {
        return path.contains("/src/test");
    }

    List<String> lines() {
        return text.lines().toList();
    }
}
