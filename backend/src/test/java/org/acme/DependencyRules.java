package org.acme;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.acme.ArchitectureRule.rule;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;

/** Who may know whom. */
final class DependencyRules {
    private static final String FEATURE = "package our.features.one; public class One {}";
    private static final String ENTITY = "package our.features.one; @jakarta.persistence.Entity public class Row {}";

    private DependencyRules() {}

    static Stream<ArchitectureRule> all() {
        return Stream.of(
                rule(
                        noClasses()
                                .that()
                                .resideInAPackage("org.acme.platform..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("org.acme.features..")
                                .because("a feature can be removed, and the platform stays"),
                        FEATURE,
                        "package our.platform.some; class Some { our.features.one.One one; }"),
                rule(
                        slices().matching("org.acme.features.(*)..")
                                .should()
                                .notDependOnEachOther()
                                .because("a feature can be removed, and the others stay"),
                        FEATURE,
                        "package our.features.two; class Two { our.features.one.One one; }"),
                rule(
                        noClasses()
                                .should()
                                .resideInAPackage("org.acme.features.*.*..")
                                .because("a feature is one flat package"),
                        "package our.features.one.deeper; class Deeper {}"),
                rule(
                        classes()
                                .that()
                                .resideInAPackage("org.acme.contracts..")
                                .should()
                                .onlyDependOnClassesThat(resideInAPackage("java..")
                                        .or(resideInAPackage("org.acme.contracts.."))
                                        .or(resideInAPackage("jakarta.validation.constraints.."))
                                        .or(resideInAPackage("com.fasterxml.jackson.annotation.."))
                                        .or(resideInAPackage("org.eclipse.microprofile.openapi.annotations.."))
                                        .or(resideInAPackage("org.jspecify.annotations..")))
                                .because("contracts are what both sides know, and nothing else"),
                        "package our.contracts.some; class Some { jakarta.persistence.EntityManager manager; }"),
                rule(
                        classes()
                                .that()
                                .areAnnotatedWith(Entity.class)
                                .should(beUsedInTheirOwnPackageOnly())
                                .because("other packages get contract records"),
                        ENTITY,
                        "package our.features.two; class Two { our.features.one.Row row; }"),
                rule(
                        noClasses()
                                .that()
                                .areAnnotatedWith(Path.class)
                                .should()
                                .dependOnClassesThat()
                                .areAnnotatedWith(Entity.class)
                                .because("endpoints call the rules, which all transports share"),
                        ENTITY,
                        "package our.features.one; @jakarta.ws.rs.Path(\"\") class RowResource { Row row; }"),
                rule(
                        noClasses()
                                .that()
                                .areAnnotatedWith(Path.class)
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(EntityManager.class)
                                .because("endpoints call the rules, which all transports share"),
                        "package our.features.one; @jakarta.ws.rs.Path(\"\")"
                                + " class OneResource { jakarta.persistence.EntityManager manager; }"),
                rule(
                        noClasses()
                                .that()
                                .areAnnotatedWith(GraphQLApi.class)
                                .should()
                                .dependOnClassesThat()
                                .areAnnotatedWith(Entity.class)
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(EntityManager.class)
                                .because("operations call the rules, which all transports share"),
                        ENTITY,
                        "package our.features.one;"
                                + " @org.eclipse.microprofile.graphql.GraphQLApi class RowGraphQL { Row row; }"));
    }

    private static ArchCondition<JavaClass> beUsedInTheirOwnPackageOnly() {
        return new ArchCondition<>("be used in their own package only") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackage().equals(entity.getPackage()))
                        .map(Dependency::getDescription)
                        .forEach(use -> events.add(SimpleConditionEvent.violated(entity, use)));
            }
        };
    }
}
