package africa.cauri.architecture;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * Finds the pieces of SQL that choose or make a schema. They are texts, of which ArchUnit learns nothing from a class
 * file: so the sources are read.
 */
final class SchemasInSql {

    private static final Pattern CHOOSES = Pattern.compile("SET\\s+(DEFAULT\\s+)?ROLE\\b"
            + "|(?i:\\b(CREATE|ALTER|DROP)\\s+(OR\\s+REPLACE\\s+)?(SCHEMA|DATABASE|ROLE)\\b)"
            + "|^\\s*(USE|use)\\s"
            + "|\\bt_");

    private SchemasInSql() {}

    /** Returns the texts that choose a schema, each behind the name of its file; not those in the allowed folders. */
    static List<String> chosenOutside(List<Path> allowed, List<Path> sources) {
        var files = sources.stream()
                .flatMap(folder -> javaFiles(folder).stream())
                .filter(file -> allowed.stream().noneMatch(file::startsWith))
                .toList();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            var found = new ArrayList<String>();
            for (var unit : task.parse()) {
                var name = Path.of(unit.getSourceFile().getName()).getFileName();
                new Texts(text -> found.add(name + ": " + text)).scan(unit, null);
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Texts extends TreeScanner<Void, Void> {

        private final Consumer<String> found;

        Texts(Consumer<String> found) {
            this.found = found;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text
                    && CHOOSES.matcher(text).find()) {
                found.accept(text);
            }
            return null;
        }
    }
}
