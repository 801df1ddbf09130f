package africa.cauri.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** Where the libraries of others may be named. */
final class LibraryRules {

    private static final String[] EDGE = {
        "jakarta.faces..", "jakarta.ws.rs..", "jakarta.batch..", "jakarta.servlet..", "org.primefaces.."
    };

    private static final List<String> LEARNING = List.of("smile", "jdplus", "ml.dmlc");

    private LibraryRules() {}

    /** Faces, REST, batch and servlets are the affair of the web application. */
    static ArchRule edge(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".webapp..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(EDGE)
                .allowEmptyShould(true);
    }

    /**
     * One package names the libraries of machine learning, and does not let them out.
     *
     * @param librariesBelow empty for the libraries themselves; a package that stands in for their names, with its dot
     */
    static ArchRule learning(String root, String librariesBelow) {
        var libraries = LEARNING.stream()
                .map(library -> librariesBelow + library + "..")
                .toArray(String[]::new);
        var learning = root + ".domain.insight.learning..";
        var onlyThere = noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(
                        Stream.concat(Stream.of(learning), Stream.of(libraries)).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true);
        var notInSignatures = classes()
                .that()
                .resideInAPackage(learning)
                .and()
                .arePublic()
                .should(keepOutOfSignatures(JavaClass.Predicates.resideInAnyPackage(libraries)))
                .allowEmptyShould(true);
        return CompositeArchRule.of(onlyThere).and(notInSignatures);
    }

    private static ArchCondition<JavaClass> keepOutOfSignatures(DescribedPredicate<JavaClass> library) {
        return new ArchCondition<>("show no library to others") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                        .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
                        .filter(library)
                        .forEach(shown -> events.add(shows(type, shown)));
                type.getMembers().stream().filter(LibraryRules::isSeenOutside).forEach(member -> signature(member)
                        .map(JavaClass::getBaseComponentType)
                        .filter(library)
                        .forEach(shown -> events.add(shows(member, shown))));
            }
        };
    }

    private static boolean isSeenOutside(JavaMember member) {
        var modifiers = member.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> signature(JavaMember member) {
        var thrown = member instanceof JavaCodeUnit unit
                ? unit.getThrowsClause().stream().map(ThrowsDeclaration::getRawType)
                : Stream.<JavaClass>empty();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
    }

    private static ConditionEvent shows(HasDescription where, JavaClass shown) {
        return SimpleConditionEvent.violated(where, where.getDescription() + " shows " + shown.getName());
    }
}
