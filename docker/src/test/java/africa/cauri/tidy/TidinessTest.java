package africa.cauri.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each check of {@link TidyTest} on a small source that is wrong, and on one that is just right. */
class TidinessTest {

    private static final String PRODUCT = "domain/src/main/java/africa/cauri/domain/kernel/Sample.java";
    private static final String TEST = "domain/src/test/java/africa/cauri/domain/kernel/SampleTest.java";

    @ParameterizedTest
    @ValueSource(strings = {"A.java", "a.xhtml", "a.xml", "a.css", "a.js", "a.properties", "a.sql"})
    void complains_of_a_line_of_121_characters(String path) {
        assertThat(Tidiness.longLines(new Source(path, "\n" + "é".repeat(121) + "\n")))
                .containsExactly(path + ":2: longer than 120");
        assertThat(Tidiness.longLines(new Source(path, "é".repeat(120)))).isEmpty();
    }

    @Test
    void lets_the_lines_of_data_be_as_long_as_they_are() {
        assertThat(Tidiness.longLines(new Source("realm.json", "x".repeat(121))))
                .isEmpty();
    }

    @Test
    void complains_of_a_class_of_301_lines() {
        assertThat(Tidiness.longFile(new Source(PRODUCT, "\n".repeat(301))))
                .containsExactly(PRODUCT + ": 301 lines, of 300");
        assertThat(Tidiness.longFile(new Source(PRODUCT, "\n".repeat(300)))).isEmpty();
    }

    @Test
    void complains_of_a_page_of_121_lines() {
        assertThat(Tidiness.longFile(new Source("a.xhtml", "\n".repeat(121)))).isNotEmpty();
        assertThat(Tidiness.longFile(new Source("a.xhtml", "\n".repeat(120)))).isEmpty();
    }

    @Test
    void complains_of_xml_of_81_lines() {
        assertThat(Tidiness.longFile(new Source("web.xml", "\n".repeat(81)))).isNotEmpty();
        assertThat(Tidiness.longFile(new Source("web.xml", "\n".repeat(80)))).isEmpty();
        assertThat(Tidiness.longFile(new Source("realm.json", "\n".repeat(81)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"void post() {%s}", "Sample() {%s}", "static {%s}", "{%s}", "Runnable r = () -> {%s};"})
    void complains_of_a_body_of_41_lines(String member) {
        assertThat(bodies("class Sample {\n" + member.formatted("\n".repeat(40)) + "\n}"))
                .containsExactly("/" + PRODUCT + ":2: body of 41 lines");
        assertThat(bodies("class Sample {\n" + member.formatted("\n".repeat(39)) + "\n}"))
                .isEmpty();
    }

    @Test
    void complains_of_a_long_method_deep_inside() {
        var method = "void run() {" + "\n".repeat(40) + "}";
        assertThat(bodies("class A { Object o = new Object() { record B() { " + method + " } }; }"))
                .isNotEmpty();
    }

    @Test
    void complains_of_a_class_that_it_cannot_read() {
        assertThat(bodies("class Sample {")).isNotEmpty();
    }

    @Test
    void complains_of_a_tab() {
        assertThat(Tidiness.tabs(new Source("a.xhtml", "<p>\n\t</p>"))).containsExactly("a.xhtml:2: tab");
        assertThat(Tidiness.tabs(new Source("a.xhtml", "<p>\n  </p>\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\r"})
    void complains_of_a_blank_at_the_end_of_a_line(String blank) {
        assertThat(Tidiness.blanksAtEnd(new Source("a.md", "one\ntwo" + blank + "\n")))
                .containsExactly("a.md:2: blank at the end");
        assertThat(Tidiness.blanksAtEnd(new Source("a.md", "one" + blank + "two\n\n")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TO" + "DO", "FIX" + "ME"})
    void complains_of_what_is_unfinished(String word) {
        assertThat(Tidiness.unfinished(new Source("a.sql", "-- " + word + ": later")))
                .hasSize(1);
        assertThat(Tidiness.unfinished(new Source("a.sql", "-- " + word + "S"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"System." + "out", "System." + "err"})
    void complains_of_writing_to_the_console_outside_of_the_launcher(String console) {
        var line = console + ".println(text);";
        assertThat(Tidiness.console(new Source(PRODUCT, line))).hasSize(1);
        assertThat(Tidiness.console(new Source(TEST, line))).hasSize(1);
        assertThat(Tidiness.console(new Source("docker/src/main/java/africa/cauri/launcher/Main.java", line)))
                .isEmpty();
        assertThat(Tidiness.console(new Source("docker/src/testing/java/africa/cauri/bench/Figures.java", line)))
                .isEmpty();
        assertThat(Tidiness.console(new Source(TEST.replace("SampleTest", "SampleBench"), line)))
                .hasSize(1);
    }

    @Test
    void lets_a_random_test_say_its_seed_and_the_product_not() {
        var line = "System." + "out.println(\"SampleTest seed \" + seed);";
        assertThat(Tidiness.console(new Source(TEST, line))).isEmpty();
        assertThat(Tidiness.console(new Source(PRODUCT, line))).hasSize(1);
    }

    @Test
    void complains_of_a_test_that_sleeps() {
        var line = "Thread." + "sleep(100);";
        assertThat(Tidiness.sleep(new Source(TEST, line))).hasSize(1);
        assertThat(Tidiness.sleep(new Source(PRODUCT, line))).isEmpty();
    }

    @Test
    void complains_of_a_test_that_does_not_run() {
        assertThat(Tidiness.disabled(new Source(TEST, "    @" + "Disabled(\"flaky\")")))
                .hasSize(1);
        assertThat(Tidiness.disabled(new Source(TEST, "    @" + "DisabledOnOs")))
                .isEmpty();
    }

    @Test
    void complains_of_a_package_of_the_product_without_explanation() {
        var info = PRODUCT.replace("Sample.java", "package-info.java");
        assertThat(Tidiness.unexplainedPackages(List.of(new Source(PRODUCT, ""))))
                .containsExactly("domain/src/main/java/africa/cauri/domain/kernel");
        assertThat(Tidiness.unexplainedPackages(List.of(new Source(PRODUCT, ""), new Source(info, ""))))
                .isEmpty();
        assertThat(Tidiness.unexplainedPackages(List.of(new Source(TEST, "")))).isEmpty();
    }

    @Test
    void finds_what_is_written_and_not_what_is_made(@TempDir Path root) throws Exception {
        for (var path :
                List.of("a.xml", "webapp/b.java", "target/c.java", "webapp/target/d.java", ".git/e.md", "f.csv")) {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), "text");
        }
        assertThat(Source.below(root))
                .containsExactlyInAnyOrder(new Source("a.xml", "text"), new Source("webapp/b.java", "text"));
    }

    private static List<String> bodies(String text) {
        return MethodBodies.tooLong(List.of(new Source(PRODUCT, text)));
    }
}
