package africa.cauri.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;

/** What keeps the books exact and final: the time is given, amounts are whole, what is posted stays. */
final class BooksRules {

    /** Beside every {@code now} of java.time that is not given a clock. */
    private static final Set<String> MACHINE_TIME = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.util.Date.<init>()",
            "java.util.GregorianCalendar.<init>()",
            "java.util.Calendar.getInstance()");

    private static final Set<String> FLOATING = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    private BooksRules() {}

    static ArchRule timeFromClock(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(describe("reads the time of the machine", BooksRules::readsMachineTime))
                .allowEmptyShould(true);
    }

    /** Neither declared nor passed on, in the books and in what is printed from them. Insight may: it estimates. */
    static ArchRule noFloatingPoint(String root) {
        return classes()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".reports..")
                .and()
                .resideOutsideOfPackage(root + ".domain.insight..")
                .should(useNoFloatingPoint())
                .allowEmptyShould(true);
    }

    /** An entity comes from the database, or from the method of the domain that makes it. */
    static ArchRule noPublicEntityConstructor(String root) {
        return noConstructors()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePublic()
                .allowEmptyShould(true);
    }

    static ArchRule noPublicSetter(String root) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + ".domain..")
                .and()
                .areDeclaredInClassesThat(describe("stay as they are", BooksRules::isFinal))
                .and()
                .arePublic()
                .should()
                .haveNameMatching("set[A-Z].*")
                .allowEmptyShould(true);
    }

    private static boolean readsMachineTime(JavaAccess<?> access) {
        var target = access.getTarget();
        var now = target instanceof CodeUnitAccessTarget unit
                && unit.getName().equals("now")
                && unit.getOwner().getPackageName().startsWith("java.time")
                && unit.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || MACHINE_TIME.contains(target.getFullName());
    }

    private static boolean isFinal(JavaClass type) {
        return type.getSimpleName().matches("Entry.*|MatchGroup|FiscalYear");
    }

    /** A local variable leaves no trace in a class file; what is called to fill or to use it does. */
    private static ArchCondition<JavaClass> useNoFloatingPoint() {
        return new ArchCondition<>("use no float or double") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMembers().stream()
                        .filter(member -> isFloating(member.getAllInvolvedRawTypes().stream()))
                        .forEach(member -> report(member, member.getDescription() + " is floating", events));
                type.getAccessesFromSelf().stream()
                        .filter(access -> isFloating(signature(access)))
                        .forEach(access -> report(access, access.getDescription() + " is floating", events));
            }
        };
    }

    private static Stream<JavaClass> signature(JavaAccess<?> access) {
        if (access.getTarget() instanceof CodeUnitAccessTarget unit) {
            return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
        }
        return Stream.of(((FieldAccessTarget) access.getTarget()).getRawType());
    }

    private static boolean isFloating(Stream<JavaClass> types) {
        return types.anyMatch(
                type -> FLOATING.contains(type.getBaseComponentType().getName()));
    }

    private static void report(HasDescription where, String message, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(where, message));
    }
}
