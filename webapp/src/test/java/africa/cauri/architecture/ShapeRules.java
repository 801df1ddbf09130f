package africa.cauri.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;

/** What a class is called, and how many others it needs. */
final class ShapeRules {

    private static final int MOST_COLLABORATORS = 5;

    private ShapeRules() {}

    /** A name says what a thing is or does. */
    static ArchRule names(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service|DTO)")
                .allowEmptyShould(true);
    }

    /** Whatever is injected counts, a configured value too. */
    static ArchRule collaborators(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(haveFewCollaborators())
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> haveFewCollaborators() {
        return new ArchCondition<>("have at most " + MOST_COLLABORATORS + " injected collaborators") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var injected = injected(type);
                var message = type.getDescription() + " has " + injected + " injected collaborators";
                events.add(new SimpleConditionEvent(type, injected <= MOST_COLLABORATORS, message));
            }
        };
    }

    private static long injected(JavaClass type) {
        var fields = type.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .count();
        var parameters = type.getCodeUnits().stream()
                .filter(unit -> unit.isAnnotatedWith(Inject.class))
                .mapToInt(unit -> unit.getRawParameterTypes().size())
                .sum();
        return fields + parameters;
    }
}
