package africa.cauri.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who may know whom: the modules, the packages of the books, the ways in. */
final class DependencyRules {

    /** The packages of the books, those that know nobody first. Insight stands above them all. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("kernel"),
            List.of("chart", "period", "party"),
            List.of("tax"),
            List.of("journal"),
            List.of("matching", "bank", "asset", "template", "intake"),
            List.of("closing"),
            List.of("verification"),
            List.of("sample"),
            List.of("insight"));

    private DependencyRules() {}

    /** The modules: docker knows webapp, webapp knows reports, tenants and domain, reports knows domain. */
    static ArchRule moduleArrows(String root) {
        return CompositeArchRule.of(List.of(
                doesNotKnow(root, "domain", "tenants", "reports", "webapp", "launcher"),
                doesNotKnow(root, "tenants", "domain", "reports", "webapp", "launcher"),
                doesNotKnow(root, "reports", "tenants", "webapp", "launcher"),
                doesNotKnow(root, "webapp", "launcher")));
    }

    /**
     * No package of the books knows a later layer. Packages of one layer may know each other, in one direction: that is
     * left to {@link #noCycles}. Audit has no place in the order; only insight is above it.
     */
    static ArchRule layersOfTheBooks(String root) {
        var domain = root + ".domain";
        var rules = new ArrayList<ArchRule>();
        for (int layer = 0; layer < LAYERS.size() - 1; layer++) {
            var later = LAYERS.subList(layer + 1, LAYERS.size()).stream().flatMap(List::stream);
            var names = later.toArray(String[]::new);
            LAYERS.get(layer).forEach(each -> rules.add(doesNotKnow(domain, each, names)));
        }
        rules.add(doesNotKnow(domain, "audit", "insight"));
        return CompositeArchRule.of(rules);
    }

    /** No two packages need each other, by whatever detour. */
    static ArchRule noCycles(String root) {
        return SlicesRuleDefinition.slices()
                .matching(root + ".(**)")
                .namingSlices("$1")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true);
    }

    /** Pages, REST and jobs are three ways to the same use cases, not to each other. */
    static ArchRule waysIn(String root) {
        var webapp = root + ".webapp";
        return CompositeArchRule.of(List.of(
                doesNotKnow(webapp, "faces", "api", "jobs"),
                doesNotKnow(webapp, "api", "faces", "jobs"),
                doesNotKnow(webapp, "jobs", "faces", "api")));
    }

    /**
     * Some packages have no class yet, and ArchUnit takes a rule about nothing for a mistyped one. It is allowed here,
     * so that a package has its rule before its first class; that the names are right is proven by the fixtures.
     */
    private static ArchRule doesNotKnow(String parent, String name, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(parent + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(others)
                        .map(other -> parent + "." + other + "..")
                        .toArray(String[]::new))
                .allowEmptyShould(true);
    }
}
