package org.acme.platform.postgres;

import static org.acme.support.Problems.problem;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.acme.support.Api;
import org.acme.support.HeldRow;
import org.acme.support.SignedInUser;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database whose machine is gone says nothing: to who has asked it, it is like one that waits for a lock. */
@QuarkusTest
@TestProfile(SilentDatabaseTest.LittlePatience.class)
class SilentDatabaseTest {
    /** Long enough for any machine; it only ends a test that would wait for ever. */
    private static final long PATIENCE_SECONDS = 60;

    private final SignedInUser user = SignedInUser.create();

    @Inject
    Flyway flyway;

    @Test
    void isGivenUpByRequests() throws SQLException {
        try (var _ = held()) {
            signIn().then().spec(problem(503, "database-unavailable")).header("Retry-After", "5");
        }

        signIn().then().statusCode(200);
    }

    /** A migration may make an index of a large table. */
    @Test
    void isWaitedForByMigrations() throws SQLException {
        try (var held = held()) {
            held.execute("lock table flyway_schema_history");
            var migration = CompletableFuture.runAsync(flyway::migrate, Thread::startVirtualThread);
            held.awaitWaiting(1);

            signIn().then().statusCode(503);

            assertFalse(migration.isDone());
            held.commit();
            migration.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
    }

    private HeldRow held() throws SQLException {
        return new HeldRow("select id from account where id = ?", user.id());
    }

    private Response signIn() {
        return CompletableFuture.supplyAsync(
                        () -> Api.json(Map.of("email", user.email(), "password", SignedInUser.PASSWORD))
                                .post("/api/auth/login"),
                        Thread::startVirtualThread)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    public static class LittlePatience implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("DATABASE_TIMEOUT", "1");
        }
    }
}
