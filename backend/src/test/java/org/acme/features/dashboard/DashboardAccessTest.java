package org.acme.features.dashboard;

import static org.acme.features.dashboard.ManualClock.keptTick;
import static org.acme.features.dashboard.ManualClock.tick;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import org.acme.platform.accounts.TestToken;
import org.acme.support.SignedInUser;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.Test;

/** Who is shown what, and for how long. */
@QuarkusTest
class DashboardAccessTest {
    private final SignedInUser user = SignedInUser.create();

    @Test
    void showsTheServerToAdministrators() {
        var user = Viewer.admin();
        try (var admin = Viewer.ofAdmin(user)) {
            assertTrue(
                    admin.server().getString("node").contains(":"),
                    admin.server().toString());
            assertEquals(
                    List.of("requests", "latency", "event-loop", "database-pool", "heap", "threads"),
                    Viewer.names(admin.server()));
            await().untilAsserted(() -> {
                user.request().get("/api/account").then().statusCode(200);
                tick();
                var values = admin.next("SERVER").<Number>getList("values").stream()
                        .filter(Objects::nonNull)
                        .map(Number::doubleValue)
                        .toList();
                assertEquals(12, values.size());
                assertTrue(values.get(0) > 0, "requests: " + values);
                assertTrue(values.get(2) > 0 && values.get(4) >= values.get(2), "percentiles: " + values);
                assertTrue(values.get(6) + values.get(7) > 0, "connections: " + values);
                assertTrue(values.get(9) > 1_000_000, "heap: " + values);
                assertTrue(values.get(11) > 5, "threads: " + values);
            });
        }
    }

    @Test
    void hidesTheServerFromOthers() {
        try (var viewer = Viewer.of(user);
                var admin = Viewer.ofAdmin(Viewer.admin())) {
            assertEquals("SERVER", admin.server().getString("part"));
            var last = keptTick();
            admin.next("SERVER");

            long seen;
            do {
                var message = viewer.socket().next();
                assertEquals("BUSINESS", message.getString("part"), message.toString());
                seen = message.getLong("tick");
            } while (seen < last);
        }
    }

    @Test
    void closesTheSocketOfWhoeverIsNoAdministratorAnyMore() {
        var admin = Viewer.admin();
        var token = TestToken.of(admin);
        token.claims().setStringListClaim("groups", "user");
        try (var viewer = Viewer.of(admin)) {
            viewer.socket().send("{\"type\":\"refresh\",\"accessToken\":\"%s\"}".formatted(token.signed()));

            assertEquals(4401, viewer.socket().closeCode());
        }
        try (var viewer = Viewer.of(withToken(admin, token.signed()))) {
            keptTick();
            keptTick();
            viewer.next("BUSINESS");
            assertEquals("BUSINESS", viewer.socket().next().getString("part"));
        }
    }

    private static SignedInUser withToken(SignedInUser user, String accessToken) {
        return new SignedInUser(user.id(), user.email(), accessToken, user.refreshToken());
    }

    @Test
    void closesTheSocketWhenTheSessionEnds() {
        try (var viewer = Viewer.of(user)) {
            user.request().post("/api/auth/logout").then().statusCode(204);

            assertEquals(4401, viewer.socket().closeCode());
        }
    }

    @Test
    void listensToNothing() {
        try (var viewer = Viewer.of(user)) {
            viewer.socket().send("{\"type\":\"send\"}");

            assertEquals("validation", viewer.socket().next("error").getString("code"));
        }
    }

    @Test
    void isForUsersOnly() {
        try (var socket = SocketClient.request("/ws/dashboard", "")) {
            assertEquals(401, socket.status());
        }
    }
}
