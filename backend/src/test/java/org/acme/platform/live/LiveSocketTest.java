package org.acme.platform.live;

import static org.acme.platform.accounts.TestToken.inSeconds;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.acme.platform.accounts.TestToken;
import org.acme.support.Database;
import org.acme.support.SignedInUser;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How long a socket lives, and what it survives. */
@QuarkusTest
class LiveSocketTest {
    private static final String PATH = "/ws/test/wall/-1";

    private final SignedInUser user = SignedInUser.create();
    private final SocketClient socket = SocketClient.open(PATH, user);

    @AfterEach
    void close() {
        socket.close();
    }

    @Test
    void isClosedWhenItsUserSignsOut() {
        socket.next("wave");

        user.request().post("/api/auth/logout").then().statusCode(204);

        assertEquals(4401, socket.closeCode());
    }

    @Test
    void isClosedWhenAnotherNodeEndsTheSession() {
        socket.next("wave");

        Database.query(
                "select pg_notify('session_ended', id::text) from account_session where account_id = ?", user.id());

        assertEquals(4401, socket.closeCode());
    }

    @Test
    void survivesTheEndOfOtherSessions() {
        var elsewhere = user.onAnotherDevice();

        elsewhere.request().post("/api/auth/logout").then().statusCode(204);

        assertAlive(socket);
    }

    @Test
    void isClosedWhenItsTokenExpires() {
        try (var expiring = SocketClient.open(PATH, expiresIn(0))) {
            assertEquals(4401, expiring.closeCode());
        }
    }

    @Test
    void livesAsLongAsTheNewestToken() {
        socket.send("{\"type\":\"refresh\",\"accessToken\":\"%s\"}".formatted(expiresIn(0)));

        assertEquals(4401, socket.closeCode());
    }

    @Test
    void survivesItsTokenWithANewerOne() {
        try (var expiring = SocketClient.open(PATH, expiresIn(3))) {
            expiring.send("{\"type\":\"refresh\",\"accessToken\":\"%s\"}".formatted(user.accessToken()));
            try (var control = SocketClient.open(PATH, expiresIn(3))) {
                assertEquals(4401, control.closeCode());
            }
            assertAlive(expiring);
        }
    }

    @Test
    void isClosedForATokenOfSomebodyElse() {
        socket.send("{\"type\":\"refresh\",\"accessToken\":\"%s\"}"
                .formatted(SignedInUser.create().accessToken()));

        assertEquals(4401, socket.closeCode());
    }

    @Test
    void isClosedForATokenThatIsNone() {
        socket.send("{\"type\":\"refresh\",\"accessToken\":\"no-token\"}");

        assertEquals(4401, socket.closeCode());
    }

    /** Its token would have been good for minutes. */
    @Test
    void leavesNothingBehind() throws JMException {
        socket.next("wave");
        var before = socketsInMemory();

        for (var times = 0; times < 20; times++) {
            try (var other = SocketClient.open(PATH, user)) {
                other.next("wave");
            }
        }

        await().until(LiveSocketTest::socketsInMemory, lessThanOrEqualTo(before));
    }

    @Test
    void isToldThatTheServerStops() {
        socket.next("wave");

        CDI.current().getBeanManager().getEvent().fire(new ShutdownDelayInitiatedEvent());

        assertEquals(1001, socket.closeCode());
    }

    @ParameterizedTest
    @MethodSource
    void survivesWhatItDoesNotUnderstand(String text, String code) {
        socket.send(text);

        var error = socket.next("error");
        assertEquals(code, error.getString("code"), error.toString());
        assertAlive(socket);
    }

    static Stream<Arguments> survivesWhatItDoesNotUnderstand() {
        return Stream.of(
                arguments("", "validation"),
                arguments("{", "malformed-json"),
                arguments("[]", "validation"),
                arguments("null", "validation"),
                arguments("5", "validation"),
                arguments("{}", "validation"),
                arguments("{\"type\":\"unknown\"}", "validation"),
                arguments("{\"type\":5}", "validation"),
                arguments("{\"type\":\"refresh\"}", "validation"),
                arguments("{\"type\":\"wave\",\"text\":5}", "validation"),
                arguments("{\"type\":\"wave\",\"text\":\"a\",\"more\":1}", "validation"),
                arguments("{\"type\":\"wave\",\"text\":\"" + "x".repeat(60_001) + "\"}", "validation"),
                arguments("{\"type\":\"wave\",\"text\":\"" + "x".repeat(20_000) + "\"}", "fault"),
                arguments("{\"type\":\"wave\",\"text\":\"" + "\\\"".repeat(3000) + "\"}", "fault"),
                arguments("[".repeat(60_000), "malformed-json"));
    }

    private String expiresIn(long seconds) {
        var token = TestToken.of(user);
        token.claims().setExpirationTime(inSeconds(seconds));
        return token.signed();
    }

    /** As the JVM counts them (jcmd GC.class_histogram), without those that are garbage. */
    private static long socketsInMemory() throws JMException {
        var histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return histogram
                .lines()
                .map(line -> line.strip().split(" +"))
                .filter(columns -> columns.length > 3 && columns[3].equals(LiveSocket.class.getName()))
                .mapToLong(columns -> Long.parseLong(columns[1]))
                .sum();
    }

    private static void assertAlive(SocketClient socket) {
        socket.send("{\"type\":\"wave\",\"text\":\"still here\"}");
        while (!socket.next("wave").getString("text").equals("still here")) {
            // Somebody else's.
        }
    }
}
