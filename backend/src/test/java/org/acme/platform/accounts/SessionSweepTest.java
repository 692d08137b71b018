package org.acme.platform.accounts;

import static org.acme.support.Problems.problem;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.acme.support.Database;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SessionSweepTest {
    /** Long enough for any machine; no test waits longer than it has to. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SignedInUser user = SignedInUser.create();
    private final SignedInUser other = SignedInUser.create();

    @ParameterizedTest
    @ValueSource(strings = {"ended_at", "expires_at"})
    void deletesSessionsThatAreLongOver(String column) {
        var change = "update account_session set %s = now() - ?::interval where account_id = ?".formatted(column);
        Database.query(change, "1 minute", other.id());
        Database.query(change, "1 hour", user.id());

        awaitNone("select id from account_session where account_id = ?");

        // An access token of it could still be good somewhere.
        assertEquals(
                1,
                Database.query("select id from account_session where account_id = ?", other.id())
                        .size());
    }

    @Test
    void keepsUsedTokensThatCouldBetrayATheft() {
        var others = other.withTokensOf(refresh(other));
        var own = user.withTokensOf(refresh(user));
        age("29 days", other);
        age("31 days", user);

        awaitNone("select 1 from account_session session join refresh_token token on token.session_id = session.id"
                + " where account_id = ? and used_at is not null");

        refresh(user).then().spec(problem(401, "session-ended"));
        refresh(own).then().statusCode(200);
        refresh(other).then().spec(problem(401, "session-ended"));
        refresh(others).then().spec(problem(401, "session-ended"));
    }

    private static void age(String interval, SignedInUser owner) {
        Database.query(
                "update refresh_token set used_at = now() - ?::interval where used_at is not null"
                        + " and session_id in (select id from account_session where account_id = ?)",
                interval,
                owner.id());
    }

    private void awaitNone(String query) {
        await().atMost(PATIENCE).until(() -> Database.query(query, user.id()), is(List.of()));
    }

    private static Response refresh(SignedInUser owner) {
        return owner.cookieRequest().post("/api/auth/refresh");
    }
}
