package africa.cauri.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rules of the design, each checked twice: the product keeps it, and a fixture that breaks it is caught.
 *
 * <p>A fixture is a small tree of packages, laid out like the product. In it a class named {@code Wrong...} has to be
 * caught, and a class named {@code Right...} stands near the limit and must not be.
 */
class ArchitectureTest {

    private static final String PRODUCT = "africa.cauri";
    private static final String FIXTURES = "africa.cauri.architecture.fixture.";
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("cauri.root"), "cauri.root"));
    private static final Pattern FIRST_NAME = Pattern.compile("<([^>]+)>");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PRODUCT + ".domain", PRODUCT + ".tenants", PRODUCT + ".reports", PRODUCT + ".webapp");

    /** A rule, for the product and for the fixture that breaks it. */
    private record Rule(String fixture, ArchRule forProduct, ArchRule forFixture) {

        static Rule of(String fixture, Function<String, ArchRule> rule) {
            return new Rule(fixture, rule.apply(PRODUCT), rule.apply(FIXTURES + fixture));
        }

        @Override
        public String toString() {
            return fixture;
        }
    }

    private static List<Rule> rules() {
        var learning = FIXTURES + "learning";
        return List.of(
                Rule.of("modules", DependencyRules::moduleArrows),
                Rule.of("layers", DependencyRules::layersOfTheBooks),
                Rule.of("cycles", DependencyRules::noCycles),
                Rule.of("edge", LibraryRules::edge),
                new Rule(
                        "learning",
                        LibraryRules.learning(PRODUCT, ""),
                        LibraryRules.learning(learning, learning + ".library.")),
                Rule.of("waysin", DependencyRules::waysIn),
                Rule.of("persistence", TenancyRules::noPersistenceInWebapp),
                Rule.of("transactions", TenancyRules::transactionsOnUseCases),
                Rule.of("threads", TenancyRules::threadLocal),
                Rule.of("schemas", TenancyRules::schemas),
                Rule.of("clock", BooksRules::timeFromClock),
                Rule.of("floating", BooksRules::noFloatingPoint),
                Rule.of("constructors", BooksRules::noPublicEntityConstructor),
                Rule.of("setters", BooksRules::noPublicSetter),
                Rule.of("names", ShapeRules::names),
                Rule.of("collaborators", ShapeRules::collaborators));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_product_keeps_the_rule(Rule rule) {
        rule.forProduct.check(CLASSES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_rule_catches_what_is_wrong_and_nothing_else(Rule rule) {
        var fixture = new ClassFileImporter().importPackages(FIXTURES + rule.fixture);
        var details = rule.forFixture.evaluate(fixture).getFailureReport().getDetails();
        assertThat(topLevel(fixture, "Wrong")).isNotEmpty().allSatisfy(wrong -> assertThat(details)
                .anyMatch(detail -> detail.contains(wrong)));
        assertThat(topLevel(fixture, "Right")).allSatisfy(right -> assertThat(details)
                .noneMatch(detail -> culprit(detail).contains(right)));
    }

    @Test
    void the_classes_of_the_product_are_there_and_no_others() {
        assertThat(CLASSES.stream().map(JavaClass::getName))
                .contains(
                        "africa.cauri.domain.kernel.Money",
                        "africa.cauri.tenants.context.CurrentTenant",
                        "africa.cauri.webapp.security.TenantFilter")
                .noneMatch(name -> name.contains(".launcher.") || name.contains(".fixture.") || name.endsWith("Test"));
    }

    @Test
    void the_product_chooses_schemas_in_two_packages() {
        var sources = Stream.of("domain", "tenants", "reports", "webapp")
                .map(module -> ROOT.resolve(module).resolve("src/main/java"))
                .toList();
        var tenants = ROOT.resolve("tenants/src/main/java/africa/cauri/tenants");
        assertThat(SchemasInSql.chosenOutside(
                        List.of(tenants.resolve("routing"), tenants.resolve("provisioning")), sources))
                .isEmpty();
    }

    @Test
    void a_schema_chosen_in_sql_is_caught() {
        var fixture = ROOT.resolve("webapp/src/test/java/africa/cauri/architecture/fixture/sql");
        var allowed = List.of(fixture.resolve("tenants/routing"));
        assertThat(SchemasInSql.chosenOutside(allowed, List.of(fixture)))
                .hasSize(6)
                .allMatch(found -> found.startsWith("WrongStatements.java"));
    }

    private static Stream<String> topLevel(JavaClasses classes, String prefix) {
        return classes.stream()
                .filter(type -> type.isTopLevelClass() && type.getSimpleName().startsWith(prefix))
                .map(JavaClass::getName);
    }

    private static String culprit(String detail) {
        var name = FIRST_NAME.matcher(detail);
        return name.find() ? name.group(1) : detail;
    }
}
