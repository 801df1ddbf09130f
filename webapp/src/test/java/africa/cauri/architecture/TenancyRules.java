package africa.cauri.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.util.List;
import java.util.Set;

/** Who opens a transaction, who knows the running thread's tenant, who chooses a schema. */
final class TenancyRules {

    private static final Set<String> CHOOSES_A_SCHEMA = Set.of("setCatalog", "setSchema");

    private TenancyRules() {}

    /** The ways in bind the tenant and call a use case; they neither query nor begin a transaction. */
    static ArchRule noPersistenceInWebapp(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".webapp..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(EntityManager.class, EntityManagerFactory.class, Transactional.class)
                .allowEmptyShould(true);
    }

    /** A use case is a class of the domain with one public method: one method, one transaction. */
    static ArchRule transactionsOnUseCases(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(describe("are transactional", TenancyRules::isTransactional))
                .should()
                .resideInAPackage(root + ".domain..")
                .andShould(haveOnePublicMethod())
                .allowEmptyShould(true);
    }

    static ArchRule threadLocal(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".tenants.context..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .allowEmptyShould(true);
    }

    /** On a connection, by the name of a tenant's schema, or in the mapping of an entity. SQL: {@link SchemasInSql}. */
    static ArchRule schemas(String root) {
        var elsewhere = noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root + ".tenants.routing..", root + ".tenants.provisioning..");
        return CompositeArchRule.of(List.of(
                elsewhere
                        .should()
                        .accessTargetWhere(describe("enters a schema", TenancyRules::entersASchema))
                        .allowEmptyShould(true),
                elsewhere
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName(root + ".tenants.routing.SchemaName")
                        .allowEmptyShould(true),
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .beAnnotatedWith(describe(
                                "@Table that names a schema",
                                annotation -> annotation.getRawType().isEquivalentTo(Table.class)
                                        && (annotation.hasExplicitlyDeclaredProperty("schema")
                                                || annotation.hasExplicitlyDeclaredProperty("catalog"))))
                        .allowEmptyShould(true)));
    }

    private static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static boolean entersASchema(JavaAccess<?> access) {
        return CHOOSES_A_SCHEMA.contains(access.getTarget().getName())
                && assignableTo(Connection.class).test(access.getTargetOwner());
    }

    private static ArchCondition<JavaClass> haveOnePublicMethod() {
        return new ArchCondition<>("have one public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var methods = type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .count();
                var message = type.getDescription() + " has " + methods + " public methods";
                events.add(new SimpleConditionEvent(type, methods == 1, message));
            }
        };
    }
}
