package org.acme.platform.graphql;

import static org.acme.support.GraphQLRequests.failure;
import static org.acme.support.GraphQLRequests.send;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class GraphQLFailureTest {
    private final SignedInUser user = SignedInUser.create();

    @Test
    void ofOursIsReportedWithAnIdAndNothingElse() {
        var answer = send(user, "{fault}");

        answer.statusCode(200)
                .body("errors[0].extensions.code", equalTo("internal-server-error"))
                .body("errors[0].extensions.instance", equalTo(answer.extract().header("X-Request-Id")))
                .body("errors[0].path", equalTo(Collections.singletonList("fault")))
                .body("data.fault", nullValue())
                .body(not(containsString("secret")))
                .body(not(containsString("Exception")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{                                                 | malformed-query",
                "no query                                          | malformed-query",
                "{unknown}                                         | invalid-query",
                "{account}                                         | invalid-query",
                "{account {id} account {id: email}}                | invalid-query",
                "query A {account {id}} query B {account {id}}     | invalid-query",
                "query($id: Unknown) {account {id}}                | invalid-query",
                "query($name: String!) {__type(name: $name) {name}} | validation",
                "{__type(name: 5) {name}}                          | validation",
                "subscription {account {id}}                       | invalid-query",
            })
    void ofTheQueryIsToldBeforeItRuns(String query, String code) {
        send(user, query).spec(failure(400, code)).body("data", nullValue());
    }

    @Test
    void saysWhere() {
        send(user, "{\n  unknown\n}").body("errors[0].locations", equalTo(List.of(Map.of("line", 2, "column", 3))));
    }

    @Test
    void comesOfManyAliases() {
        send(user, aliases(20)).statusCode(200);
        send(user, aliases(21)).spec(failure(400, "query-too-complex"));
    }

    @Test
    void comesOfManyWords() {
        send(user, aliases(20_000)).spec(failure(400, "malformed-query"));
        send(user, "{" + "__typename ".repeat(3_000) + "}").spec(failure(400, "malformed-query"));
    }

    @Test
    void comesOfManyLevels() {
        var query = "{__schema {types {fields {type {" + "ofType {".repeat(15) + "name" + "}".repeat(20);

        send(user, query).spec(failure(400, "query-too-complex"));
    }

    @Test
    void comesOfAskingForTheSchema() {
        send(user, "{__schema {types {name}}}").body("errors[0].extensions.code", equalTo("introspection-disabled"));
        send(user, "{__type(name: \"AccountView\") {name}}").body("data.__type", nullValue());
        user.request().get("/graphql/schema.graphql").then().statusCode(404);
    }

    private static String aliases(int count) {
        return IntStream.range(0, count)
                .mapToObj("a%d: __typename"::formatted)
                .collect(Collectors.joining(" ", "{", "}"));
    }
}
