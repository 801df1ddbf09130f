package africa.cauri.webapp.texts;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import africa.cauri.domain.kernel.Rule;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read: the texts of the two bundles, compared with each other and with the pages and classes that ask. */
class TextsTest {

    private static final Path MAIN =
            Path.of(Objects.requireNonNull(System.getProperty("cauri.root"), "cauri.root"), "webapp", "src", "main");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern TEXT_IN_PAGE = Pattern.compile("\\bm(?:\\[([^\\]]*)]|\\.\\w+)");
    private static final Pattern KEY = Pattern.compile("'([^']+)'");
    private static final Pattern BEGINNING = Pattern.compile("'([^']+\\.)'\\.concat\\(.+");
    private static final Pattern TEXT_IN_JAVA =
            Pattern.compile("(?:texts\\.getString|bundle\\.getString|shown\\.text)\\(\\s*\"([^\"]+)\"(\\s*\\+)?");
    private static final Pattern ERROR_CODE = Pattern.compile("\"([A-Z][A-Z_]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    private static final String PAGES = read(MAIN.resolve("webapp"), ".xhtml");
    private static final String CLASSES = read(MAIN.resolve("java"), ".java");

    /** How the scripts of a page ask for a sentence. */
    private static final Pattern SAID = Pattern.compile("\\bsay\\.(\\w+)");

    /** The keys that pages and classes put together, by their beginning: what may follow it. */
    private static final Map<String, Set<String>> COMPOSED =
            ComposedKeys.and(Map.of("say.", saidByScripts(), "rule.", ruleCodes()));

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(texts("fr").keySet()).isEqualTo(texts("en").keySet()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_key_stands_twice(String language) {
        assertThat(keysAsWritten(language)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_text_is_empty(String language) {
        assertThat(texts(language)).allSatisfy((key, text) -> assertThat(text).isNotBlank());
    }

    /** The typographic one: of the other, MessageFormat would take one of two and what stands between two. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_apostrophe_is_straight(String language) {
        assertThat(bundle(language).lines()).noneMatch(line -> line.contains("'"));
    }

    @Test
    void both_languages_have_the_same_placeholders() {
        var english = texts("en");
        assertThat(texts("fr")).allSatisfy((key, text) -> assertThat(placeholders(text))
                .isEqualTo(placeholders(english.getOrDefault(key, text))));
    }

    @Test
    void every_constant_has_its_text() {
        assertThat(texts("fr").keySet()).containsAll(composedKeys());
    }

    @Test
    void no_text_is_for_a_constant_that_does_not_exist() {
        assertThat(texts("fr").keySet().stream().filter(TextsTest::isComposed)).isSubsetOf(composedKeys());
    }

    @Test
    void every_key_of_a_page_has_its_text() {
        assertThat(keysIn(PAGES)).hasSizeGreaterThan(30).isSubsetOf(texts("fr").keySet());
    }

    /** Any other way to a text would not be seen here: a method, a variable, a key put together otherwise. */
    @Test
    void pages_ask_for_texts_by_a_key_or_by_a_known_beginning() {
        assertThat(textsAskedFor(PAGES)).allMatch(asked -> KEY.matcher(asked).matches() || hasKnownBeginning(asked));
    }

    @Test
    void every_key_of_a_class_has_its_text() {
        var keys = TEXT_IN_JAVA.matcher(CLASSES).results().filter(found -> found.group(2) == null);
        assertThat(keys.map(found -> found.group(1)))
                .isNotEmpty()
                .isSubsetOf(texts("fr").keySet());
    }

    @Test
    void classes_put_keys_together_from_a_known_beginning() {
        var beginnings = TEXT_IN_JAVA.matcher(CLASSES).results().filter(found -> found.group(2) != null);
        assertThat(beginnings.map(found -> found.group(1))).isNotEmpty().isSubsetOf(COMPOSED.keySet());
    }

    @Test
    void every_text_is_used() {
        var inPages = keysIn(PAGES);
        assertThat(texts("fr").keySet())
                .allMatch(key -> isComposed(key) || inPages.contains(key) || CLASSES.contains('"' + key + '"'));
    }

    private static Set<String> saidByScripts() {
        return SAID.matcher(read(MAIN.resolve("webapp"), ".js"))
                .results()
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    /** The rules of the books, and the codes that the classes add which check a form. */
    private static Set<String> ruleCodes() {
        var codes = ComposedKeys.names(Rule.values());
        contents(MAIN.resolve("java"), ".java").stream()
                .filter(source -> source.contains("FieldError.of("))
                .flatMap(source -> groups(ERROR_CODE, source))
                .forEach(codes::add);
        return codes;
    }

    private static Set<String> composedKeys() {
        var keys = new TreeSet<String>();
        COMPOSED.forEach((beginning, ends) -> ends.forEach(end -> keys.add(beginning + end)));
        return keys;
    }

    private static boolean isComposed(String key) {
        return COMPOSED.keySet().stream().anyMatch(key::startsWith);
    }

    private static boolean hasKnownBeginning(String asked) {
        var beginning = BEGINNING.matcher(asked);
        return beginning.matches() && COMPOSED.containsKey(beginning.group(1));
    }

    private static Set<String> keysIn(String pages) {
        return textsAskedFor(pages).stream()
                .filter(asked -> KEY.matcher(asked).matches())
                .map(asked -> asked.substring(1, asked.length() - 1))
                .collect(toCollection(TreeSet::new));
    }

    /** What stands between the brackets of each {@code m[...]}; {@code m.name} as it is. */
    private static List<String> textsAskedFor(String pages) {
        return EXPRESSION
                .matcher(pages)
                .results()
                .flatMap(expression -> TEXT_IN_PAGE.matcher(expression.group()).results())
                .map(asked -> asked.group(1) == null ? asked.group() : asked.group(1))
                .toList();
    }

    private static Set<String> placeholders(String text) {
        return groups(PLACEHOLDER, text).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    private static Map<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        load(language, new Properties()).forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** A map keeps only the last of two equal keys: here each is noted as it comes. */
    private static List<Object> keysAsWritten(String language) {
        var keys = new ArrayList<Object>();
        load(language, new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object value) {
                keys.add(key);
                return super.put(key, value);
            }
        });
        return keys;
    }

    private static Properties load(String language, Properties properties) {
        try {
            properties.load(new StringReader(bundle(language)));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String bundle(String language) {
        return read(MAIN.resolve("resources/africa/cauri/webapp"), "messages_" + language + ".properties");
    }

    private static String read(Path folder, String nameEnd) {
        return String.join("\n", contents(folder, nameEnd));
    }

    private static List<String> contents(Path folder, String nameEnd) {
        var contents = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(nameEnd)).toList()) {
                contents.add(Files.readString(file));
            }
            return contents;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
