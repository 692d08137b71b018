package org.acme.platform.accounts;

import static org.acme.support.Problems.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acme.support.Api;
import org.acme.support.Database;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;

/** Passwords that take so long to check that somebody waits in vain. */
@QuarkusTest
class SimultaneousSignInsTest {
    /** Of {@link SignedInUser#PASSWORD}, and 2048 times slower than those of other tests: a second or more. */
    private static final String SLOW_HASH = "$2a$15$zcB3YaUL0UKqo07Jxsv3eu0S0uCUzBsCp.Jw0k9G4./CqNN6UEa12";

    private static final int MORE_THAN_AT_ONCE = Runtime.getRuntime().availableProcessors() + 1;

    @Test
    void areRefusedWhereTheyWouldWaitTooLong() throws Exception {
        var answers = logInAtOnce(
                Stream.generate(SimultaneousSignInsTest::userWithSlowHash).limit(MORE_THAN_AT_ONCE));

        assertEquals(
                Set.of(200, 503), answers.stream().map(Response::statusCode).collect(Collectors.toSet()));
        answers.stream()
                .filter(answer -> answer.statusCode() == 503)
                .forEach(refused ->
                        refused.then().spec(problem(503, "too-many-sign-ins")).header("Retry-After", "1"));
    }

    private static SignedInUser userWithSlowHash() {
        var user = SignedInUser.create();
        Database.query("update account set password_hash = ? where id = ?", SLOW_HASH, user.id());
        return user;
    }

    private static List<Response> logInAtOnce(Stream<SignedInUser> users) throws Exception {
        var logins = users.<Callable<Response>>map(user -> () -> logIn(user)).toList();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.invokeAll(logins).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
    }

    private static Response logIn(SignedInUser user) {
        return Api.json(Map.of("email", user.email(), "password", SignedInUser.PASSWORD))
                .post("/api/auth/login");
    }
}
