package org.acme;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.acme.ArchitectureRule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Calendar;
import java.util.Date;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.mapstruct.Mapper;

/** What classes are called, and what they keep away from. */
final class StyleRules {
    private StyleRules() {}

    static Stream<ArchitectureRule> all() {
        return Stream.of(
                rule(
                        classes()
                                .that()
                                .areAnnotatedWith(Path.class)
                                .should()
                                .haveSimpleNameEndingWith("Resource")
                                .because("that is where one looks for an endpoint"),
                        "package org.acme.features.one; @jakarta.ws.rs.Path(\"\") class Rows {}"),
                rule(
                        classes()
                                .that()
                                .areAnnotatedWith(Path.class)
                                .should()
                                .beAnnotatedWith(Authenticated.class)
                                .orShould()
                                .beAnnotatedWith(RolesAllowed.class)
                                .orShould()
                                .beAnnotatedWith(PermitAll.class)
                                .because("whoever writes an endpoint has to say who may call it"),
                        "package org.acme.features.one; @jakarta.ws.rs.Path(\"\") class RowResource {}"),
                rule(
                        classes()
                                .that()
                                .areAnnotatedWith(GraphQLApi.class)
                                .should()
                                .haveSimpleNameEndingWith("GraphQL")
                                .because("that is where one looks for an operation"),
                        "package org.acme.features.one; @org.eclipse.microprofile.graphql.GraphQLApi class Rows {}"),
                rule(
                        classes()
                                .that()
                                .areAnnotatedWith(GraphQLApi.class)
                                .should()
                                .beAnnotatedWith(Authenticated.class)
                                .orShould()
                                .beAnnotatedWith(RolesAllowed.class)
                                .because("whoever writes an operation has to say who may call it"),
                        "package org.acme.features.one;"
                                + " @org.eclipse.microprofile.graphql.GraphQLApi class RowGraphQL {}"),
                rule(
                        noClasses()
                                .that(DescribedPredicate.not(assignableTo(annotatedWith(Mapper.class))))
                                .should()
                                .haveNameMatching(".*(Impl|Utils?|Helper|Manager)")
                                .because("such a name says nothing of what the class is for"),
                        "package org.acme.features.one; class RowUtils {}"),
                rule(
                        fields().should()
                                .notBeAnnotatedWith(Inject.class)
                                .andShould()
                                .notBeAnnotatedWith(ConfigProperty.class)
                                .because("what a class needs stands in its constructor"),
                        "package org.acme.features.one; class Rows { @jakarta.inject.Inject Object other; }"),
                rule(
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(Date.class)
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(Calendar.class)
                                .because("java.time replaced them"),
                        "package org.acme.features.one; class Rows { java.util.Date date; }"),
                rule(
                        noClasses()
                                .should()
                                .accessField(System.class, "out")
                                .because("the log has levels, times and request ids"),
                        "package org.acme.features.one; class Rows { void show() { System.out.println(); } }"));
    }
}
