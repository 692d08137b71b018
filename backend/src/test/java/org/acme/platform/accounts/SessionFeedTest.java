package org.acme.platform.accounts;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acme.support.Database;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Sessions that another node ends: the tests do to the database what that node would. */
@QuarkusTest
class SessionFeedTest {
    /** Long enough for any machine; no test waits longer than it has to. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SignedInUser user = SignedInUser.create();

    @Test
    void refusesASessionThatAnotherNodeEnded() {
        assertEquals(200, statusCode());

        Database.query(
                "with ended as (update account_session set ended_at = now() where account_id = ? returning id)"
                        + " select pg_notify('session_ended', id::text) from ended",
                user.id());

        await().atMost(PATIENCE).until(this::statusCode, is(401));
    }

    @Test
    void refusesASessionThatAnotherNodeEndedWhileTheFeedWasInterrupted() {
        assertEquals(200, statusCode());

        interruptFeed();
        Database.query("update account_session set ended_at = now() where account_id = ?", user.id());

        await().atMost(PATIENCE).until(this::statusCode, is(401));
    }

    @Test
    void refusesASessionThatEndsHereWhileTheFeedIsInterrupted() {
        interruptFeed();

        user.request().post("/api/auth/logout").then().statusCode(204);

        assertEquals(401, statusCode());
    }

    @Test
    void tellsOtherNodesOfEachSessionThatEndsHere() throws SQLException {
        user.onAnotherDevice();
        var sessions = Database.query("select id from account_session where account_id = ?", user.id());
        var administrator = SignedInUser.with(TestToken.ofAdministrator(SignedInUser.create()));
        try (var otherNode = Database.connect()) {
            otherNode.createStatement().execute("listen session_ended");

            administrator.put("/api/accounts/%s/suspension".formatted(user.id()));

            var told = otherNode.unwrap(PGConnection.class).getNotifications(Math.toIntExact(PATIENCE.toMillis()));
            assertEquals(
                    Set.copyOf(sessions),
                    Stream.of(told).map(PGNotification::getParameter).collect(Collectors.toSet()));
        }
    }

    private static void interruptFeed() {
        // It may still be on its way back from the test before.
        await().atMost(PATIENCE)
                .until(
                        () -> Database.query("select pg_terminate_backend(pid) from pg_stat_activity"
                                + " where application_name = 'session-ended'"),
                        is(List.of("t")));
    }

    private int statusCode() {
        return user.request().get("/api/account").statusCode();
    }
}
