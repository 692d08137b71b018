package org.acme.platform.accounts;

import static org.acme.support.Problems.invalid;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.acme.support.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RegistrationTest {
    private final String email = "new-%s@example.com".formatted(UUID.randomUUID());
    private final Map<String, String> valid =
            Map.of("email", email, "password", "correct horse", "displayName", "Nina New");

    @Test
    void opensAnAccount() {
        register(valid)
                .statusCode(201)
                .body("id", matchesPattern("[0-9a-f]{8}-[0-9a-f]{4}-7.*"))
                .body("email", equalTo(email))
                .body("displayName", equalTo("Nina New"))
                .body("roles", contains("user"))
                .body(not(containsString("correct horse")));
    }

    @Test
    void refusesAnAddressThatHasAnAccountInAnyCase() {
        register(valid).statusCode(201);

        register(valid).spec(problem(409, "email-taken"));
        register(changed("email", email.toUpperCase(Locale.ROOT))).spec(problem(409, "email-taken"));
    }

    @ParameterizedTest
    @MethodSource
    void refusesValuesThatBreakARule(String member, String value) {
        register(changed(member, value)).spec(invalid("/" + member));
    }

    static Stream<Arguments> refusesValuesThatBreakARule() {
        return Stream.of(
                arguments("email", ""),
                arguments("email", "no-address"),
                arguments("email", "a@b@c"),
                arguments("email", "a".repeat(250) + "@example.com"),
                arguments("password", "1234567"),
                arguments("password", " ".repeat(8)),
                arguments("password", "x".repeat(73)),
                arguments("password", "é".repeat(37)),
                arguments("displayName", " "),
                arguments("displayName", "x".repeat(81)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "password", "displayName"})
    void refusesABodyWithoutAMember(String member) {
        var body = new HashMap<>(valid);
        body.remove(member);

        register(body).spec(invalid("/" + member));
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        register(Map.of("email", "no-address", "password", "1234567", "displayName", "Nina New"))
                .spec(problem(400, "validation"))
                .body("errors.pointer", contains("/email", "/password"));
    }

    @Test
    void cannotChooseRoles() {
        var body = new HashMap<>(valid);
        body.put("roles", "admin");

        register(body).spec(invalid("/roles"));
    }

    private Map<String, String> changed(String member, String value) {
        var body = new HashMap<>(valid);
        body.put(member, value);
        return body;
    }

    private static ValidatableResponse register(Map<String, String> body) {
        return Api.json(body).post("/api/auth/register").then();
    }
}
