package org.acme.platform.accounts;

import static org.acme.support.Problems.problem;
import static org.junit.jupiter.api.Named.named;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acme.support.HeldRow;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A refresh that meets the end of its session: the end came first, but is not committed yet. */
@QuarkusTest
class RefreshRaceTest {
    private final SignedInUser past = SignedInUser.create();
    private final SignedInUser user = past.withTokensOf(refresh(past));

    @ParameterizedTest
    @MethodSource
    void revivesNoSession(Function<SignedInUser, Response> end) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> ended;
            Future<Response> refreshed;
            try (var session = new HeldRow("select 1 from account_session where account_id = ?", user.id())) {
                ended = executor.submit(() -> end.apply(past));
                session.awaitWaiting(1);
                refreshed = executor.submit(() -> refresh(user));
                session.awaitWaiting(2);
            }
            ended.get();
            refreshed.get().then().spec(problem(401, "session-ended"));
        }
        refresh(user).then().spec(problem(401, "session-ended"));
        user.request().get("/api/account").then().spec(problem(401, "unauthorized"));
    }

    static Stream<Named<Function<SignedInUser, Response>>> revivesNoSession() {
        return Stream.of(
                named("signed out", user -> user.request().post("/api/auth/logout")),
                named("token used twice", RefreshRaceTest::refresh),
                named("suspended", RefreshRaceTest::suspend));
    }

    private static Response suspend(SignedInUser user) {
        return SignedInUser.with(TestToken.ofAdministrator(SignedInUser.create()))
                .put("/api/accounts/%s/suspension".formatted(user.id()));
    }

    private static Response refresh(SignedInUser user) {
        return user.cookieRequest().post("/api/auth/refresh");
    }
}
