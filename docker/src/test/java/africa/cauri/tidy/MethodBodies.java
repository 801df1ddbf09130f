package africa.cauri.tidy;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Measures method bodies, as the compiler reads them: from the line of the first brace to the line of the last. */
final class MethodBodies extends TreeScanner<Void, Void> {

    static final int LONGEST = 40;

    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> complaints;

    private MethodBodies(CompilationUnitTree unit, SourcePositions positions, List<String> complaints) {
        this.unit = unit;
        this.positions = positions;
        this.complaints = complaints;
    }

    /** Returns the bodies of methods, constructors, initialisers and lambdas that do not fit on a screen. */
    static List<String> tooLong(List<Source> sources) {
        var files = sources.stream().filter(Source::isJava).map(InMemory::new).toList();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var errors = new DiagnosticCollector<JavaFileObject>();
        var complaints = new ArrayList<String>();
        try (var manager = compiler.getStandardFileManager(errors, Locale.ROOT, null)) {
            var task = (JavacTask) compiler.getTask(null, manager, errors, null, null, files);
            var positions = Trees.instance(task).getSourcePositions();
            task.parse().forEach(unit -> new MethodBodies(unit, positions, complaints).scan(unit, null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        errors.getDiagnostics().forEach(error -> complaints.add(error.toString()));
        return complaints;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        measure(method.getBody());
        return super.visitMethod(method, null);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
        measure(lambda.getBody());
        return super.visitLambdaExpression(lambda, null);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        type.getMembers().stream().filter(BlockTree.class::isInstance).forEach(this::measure);
        return super.visitClass(type, null);
    }

    private void measure(Tree body) {
        if (body == null) {
            return;
        }
        var map = unit.getLineMap();
        var first = map.getLineNumber(positions.getStartPosition(unit, body));
        var lines = map.getLineNumber(positions.getEndPosition(unit, body)) - first + 1;
        if (lines > LONGEST) {
            complaints.add(unit.getSourceFile().getName() + ":" + first + ": body of " + lines + " lines");
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final Source source;

        InMemory(Source source) {
            super(URI.create("source:///" + source.path()), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }
    }
}
