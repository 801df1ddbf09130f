package africa.cauri.tidy;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The sources of the product fit on a screen and hold no leftovers. Each check is also seen to complain. */
class TidyTest {

    private static final List<Source> SOURCES =
            Source.below(Path.of(Objects.requireNonNull(System.getProperty("cauri.root"), "cauri.root")));

    /** The files that may have more lines than others of their kind, and why; refused once they no longer need it. */
    private static final Map<String, String> LONG_FILES = Map.ofEntries(
            entry(
                    "domain/src/main/java/africa/cauri/domain/kernel/Rule.java",
                    "every rule that users can break stands here once, with its arguments"),
            entry("pom.xml", "every version and every plugin stands here once, for all modules"),
            entry("domain/pom.xml", "names what stands in for the server in the tests"),
            entry("reports/pom.xml", "names what stands in for the server in the tests"),
            entry("webapp/src/main/webapp/WEB-INF/web.xml", "the order of the filters is told in one place"),
            entry("webapp/pom.xml", "names what the server brings and what the tests start"),
            entry("docker/pom.xml", "names the three servers, and how one command starts them"));

    @Test
    void the_sources_are_found() {
        assertThat(SOURCES)
                .extracting(Source::path)
                .contains(
                        "pom.xml",
                        "domain/src/main/java/africa/cauri/domain/kernel/Money.java",
                        "webapp/src/main/webapp/companies.xhtml",
                        "docker/src/test/java/africa/cauri/tidy/TidyTest.java")
                .noneMatch(path -> path.contains("/target/") || path.startsWith("target/"));
    }

    @Test
    void no_line_is_too_long() {
        assertThat(all(Tidiness::longLines)).isEmpty();
    }

    @Test
    void no_file_is_too_long() {
        var complaints = SOURCES.stream()
                .filter(source -> !LONG_FILES.containsKey(source.path()))
                .flatMap(source -> Tidiness.longFile(source).stream());
        assertThat(complaints).isEmpty();
    }

    @Test
    void every_named_exception_is_still_needed() {
        var byPath = SOURCES.stream().collect(toMap(Source::path, Function.identity()));
        assertThat(LONG_FILES.keySet()).allSatisfy(path -> assertThat(byPath)
                .hasEntrySatisfying(
                        path, source -> assertThat(Tidiness.longFile(source)).isNotEmpty()));
    }

    @Test
    void no_method_is_too_long() {
        assertThat(MethodBodies.tooLong(SOURCES)).isEmpty();
    }

    @Test
    void no_line_holds_a_tab() {
        assertThat(all(Tidiness::tabs)).isEmpty();
    }

    @Test
    void no_line_ends_in_a_blank() {
        assertThat(all(Tidiness::blanksAtEnd)).isEmpty();
    }

    @Test
    void nothing_is_left_unfinished() {
        assertThat(all(Tidiness::unfinished)).isEmpty();
    }

    @Test
    void only_the_launcher_writes_to_the_console() {
        assertThat(all(Tidiness::console)).isEmpty();
    }

    @Test
    void no_test_sleeps() {
        assertThat(all(Tidiness::sleep)).isEmpty();
    }

    @Test
    void no_test_is_disabled() {
        assertThat(all(Tidiness::disabled)).isEmpty();
    }

    @Test
    void every_package_says_what_it_answers_for() {
        assertThat(Tidiness.unexplainedPackages(SOURCES)).isEmpty();
    }

    private static List<String> all(Function<Source, List<String>> check) {
        return SOURCES.stream().flatMap(source -> check.apply(source).stream()).toList();
    }
}
