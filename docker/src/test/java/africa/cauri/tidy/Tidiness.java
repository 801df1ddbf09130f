package africa.cauri.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may not be in a source. Each check returns its complaints, none if all is well. */
final class Tidiness {

    static final int LONGEST_LINE = 120;
    static final int LONGEST_CLASS = 300;
    static final int LONGEST_PAGE = 120;
    static final int LONGEST_XML = 80;

    private static final String LAUNCHER = "docker/src/main/java/africa/cauri/launcher/";
    private static final String BENCHMARKS = "docker/src/testing/java/africa/cauri/bench/";
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BLANK_AT_END = Pattern.compile("[ \t\r]$");

    // Cut in two, so that this file does not complain of itself.
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");
    private static final Pattern CONSOLE = Pattern.compile("\\bSystem\\.(out|err)\\b");
    private static final Pattern SLEEP = Pattern.compile("\\bThread\\.sleep\\b");
    private static final Pattern DISABLED = Pattern.compile("@" + "Disabled\\b");

    private Tidiness() {}

    static List<String> longLines(Source source) {
        return source.endsWith("java", "xhtml", "xml", "css", "js", "properties", "sql")
                ? complaints(source, line -> line.codePoints().count() > LONGEST_LINE, "longer than " + LONGEST_LINE)
                : List.of();
    }

    /** Returns the file itself, if it has too many lines for its kind. */
    static List<String> longFile(Source source) {
        var lines = source.lines().size();
        var most = source.isJava()
                ? LONGEST_CLASS
                : source.endsWith("xhtml") ? LONGEST_PAGE : source.endsWith("xml") ? LONGEST_XML : lines;
        return lines > most ? List.of(source.path() + ": " + lines + " lines, of " + most) : List.of();
    }

    static List<String> tabs(Source source) {
        return complaints(source, TAB.asPredicate(), "tab");
    }

    static List<String> blanksAtEnd(Source source) {
        return complaints(source, BLANK_AT_END.asPredicate(), "blank at the end");
    }

    static List<String> unfinished(Source source) {
        return complaints(source, UNFINISHED.asPredicate(), "unfinished");
    }

    /**
     * The launcher speaks to who started it, benchmarks tell their figures. A random test says its seed, so that it can
     * be run again: only that.
     */
    static List<String> console(Source source) {
        var speaks = CONSOLE.asPredicate().and(line -> !(source.isTest() && line.contains("seed")));
        boolean maySpeak = Stream.of(LAUNCHER, BENCHMARKS).anyMatch(source.path()::startsWith);
        return source.isJava() && !maySpeak ? complaints(source, speaks, "writes to the console") : List.of();
    }

    static List<String> sleep(Source source) {
        return source.isJava() && source.isTest() ? complaints(source, SLEEP.asPredicate(), "sleeps") : List.of();
    }

    static List<String> disabled(Source source) {
        return source.isJava() ? complaints(source, DISABLED.asPredicate(), "disabled") : List.of();
    }

    /** Returns the packages of the product in which nothing says what they answer for. */
    static Set<String> unexplainedPackages(List<Source> sources) {
        var packages = new TreeSet<String>();
        var explained = new TreeSet<String>();
        for (var source : sources) {
            if (source.isJava() && source.path().contains("/src/main/java/")) {
                var folder = source.path().substring(0, source.path().lastIndexOf('/'));
                (source.path().endsWith("/package-info.java") ? explained : packages).add(folder);
            }
        }
        packages.removeAll(explained);
        return packages;
    }

    private static List<String> complaints(Source source, Predicate<String> wrong, String complaint) {
        var complaints = new ArrayList<String>();
        var lines = source.text().split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (wrong.test(lines[line])) {
                complaints.add(source.path() + ":" + (line + 1) + ": " + complaint);
            }
        }
        return complaints;
    }
}
