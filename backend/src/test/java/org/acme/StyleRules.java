package org.acme;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.acme.ArchitectureRule.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Calendar;
import java.util.Date;
import java.util.stream.Stream;
import org.acme.platform.idempotency.Idempotent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
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
                        "package our.features.one; @jakarta.ws.rs.Path(\"\") class Rows {}"),
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
                        "package our.features.one; @jakarta.ws.rs.Path(\"\") class RowResource {}"),
                rule(
                        classes()
                                .that()
                                .areAnnotatedWith(GraphQLApi.class)
                                .should()
                                .haveSimpleNameEndingWith("GraphQL")
                                .because("that is where one looks for an operation"),
                        "package our.features.one; @org.eclipse.microprofile.graphql.GraphQLApi class Rows {}"),
                rule(
                        classes()
                                .that()
                                .areAnnotatedWith(GraphQLApi.class)
                                .should()
                                .beAnnotatedWith(Authenticated.class)
                                .orShould()
                                .beAnnotatedWith(RolesAllowed.class)
                                .because("whoever writes an operation has to say who may call it"),
                        "package our.features.one;"
                                + " @org.eclipse.microprofile.graphql.GraphQLApi class RowGraphQL {}"),
                rule(
                        methods()
                                .that(readForGraphQL())
                                .should()
                                .beAnnotatedWith(Transactional.class)
                                .because("the fields of a query are read at once, each needs a database session"),
                        "package our.features.one; class RowGraphQL {"
                                + " @org.eclipse.microprofile.graphql.Query public String row() { return \"\"; } }",
                        "package our.features.two; class LineGraphQL {"
                                + " public String row(@org.eclipse.microprofile.graphql.Source String line) {"
                                + " return line; } }"),
                rule(
                        methods()
                                .that(createSomething())
                                .should()
                                .beAnnotatedWith(Idempotent.class)
                                .because("a client that lost its connection has to send again, and not twice"),
                        "package our.features.one; @jakarta.ws.rs.Path(\"\") class RowResource {"
                                + " @jakarta.ws.rs.POST @org.jboss.resteasy.reactive.ResponseStatus(201)"
                                + " public void create() {} }",
                        "package our.features.two; @jakarta.ws.rs.Path(\"\") class LineResource {"
                                + " @org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema("
                                + " value = String.class, responseCode = \"201\")"
                                + " @jakarta.ws.rs.POST public String create() { return \"\"; } }"),
                rule(
                        methods()
                                .that(haveTheirAnswerKept())
                                .should()
                                .haveRawReturnType(RestResponse.class)
                                .because("the status and the headers are kept with it"),
                        "package org.acme.features.one; @jakarta.ws.rs.Path(\"\") class RowResource {"
                                + " @org.acme.platform.idempotency.Idempotent public String create() { return \"\"; } }"),
                rule(
                        noClasses()
                                .that(DescribedPredicate.not(assignableTo(annotatedWith(Mapper.class))))
                                .should()
                                .haveNameMatching(".*(Impl|Utils?|Helper|Manager)")
                                .because("such a name says nothing of what the class is for"),
                        "package our.features.one; class RowUtils {}"),
                rule(
                        fields().should()
                                .notBeAnnotatedWith(Inject.class)
                                .andShould()
                                .notBeAnnotatedWith(ConfigProperty.class)
                                .because("what a class needs stands in its constructor"),
                        "package our.features.one; class Rows { @jakarta.inject.Inject Object other; }"),
                rule(
                        noClasses()
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(Date.class)
                                .orShould()
                                .dependOnClassesThat()
                                .areAssignableTo(Calendar.class)
                                .because("java.time replaced them"),
                        "package our.features.one; class Rows { java.util.Date date; }"),
                rule(
                        noClasses()
                                .should()
                                .accessField(System.class, "out")
                                .because("the log has levels, times and request ids"),
                        "package our.features.one; class Rows { void show() { System.out.println(); } }"));
    }

    private static DescribedPredicate<JavaMethod> readForGraphQL() {
        return DescribedPredicate.describe(
                "read for GraphQL",
                method -> method.isAnnotatedWith(Query.class)
                        || method.getParameters().stream()
                                .anyMatch(parameter -> parameter.isAnnotatedWith(Source.class)));
    }

    private static DescribedPredicate<JavaMethod> haveTheirAnswerKept() {
        return DescribedPredicate.describe(
                "have their answer kept",
                method -> method.tryGetAnnotationOfType(Idempotent.class)
                        .filter(idempotent -> !idempotent.streamed())
                        .isPresent());
    }

    /** Without an account there is nothing that a key could belong to: who registers twice is told by the address. */
    private static DescribedPredicate<JavaMethod> createSomething() {
        return DescribedPredicate.describe(
                "create something for an account",
                method -> method.isAnnotatedWith(POST.class)
                        && !method.getOwner().isAnnotatedWith(PermitAll.class)
                        && (method.tryGetAnnotationOfType(ResponseStatus.class)
                                        .filter(status -> status.value() == 201)
                                        .isPresent()
                                || method.tryGetAnnotationOfType(APIResponseSchema.class)
                                        .filter(response ->
                                                response.responseCode().equals("201"))
                                        .isPresent()));
    }
}
