package org.acme.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.acme.support.Api;
import org.acme.support.RawConnection;
import org.acme.support.SignedInUser;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets a socket, which is decided before there is one. */
@QuarkusTest
class SocketUpgradeTest {
    private static final String PATH = "/ws/test/wall/-1";

    private final SignedInUser user = SignedInUser.create();

    @Test
    void takesATokenOfTheAuthorizationHeader() {
        assertEquals(101, status("Authorization: Bearer %s\n".formatted(user.accessToken())));
    }

    @Test
    void takesATokenAsSubProtocolFromBrowsers() {
        var carried = "quarkus-http-upgrade#Authorization#Bearer " + user.accessToken();
        var protocol = URLEncoder.encode(carried, StandardCharsets.UTF_8).replace("+", "%20");
        try (var socket =
                SocketClient.request(PATH, "Sec-WebSocket-Protocol: bearer-token-carrier, %s\n".formatted(protocol))) {
            assertEquals(101, socket.status());
            assertTrue(socket.answer()
                    .toLowerCase(Locale.ROOT)
                    .contains("sec-websocket-protocol: bearer-token-carrier\r\n"));
        }
    }

    @Test
    void refusesARequestWithoutAToken() {
        assertEquals(401, status(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-token", "a.b.c"})
    void refusesABadToken(String token) {
        assertEquals(401, status("Authorization: Bearer %s\n".formatted(token)));
    }

    @Test
    void refusesATokenInTheUrl() {
        try (var socket = SocketClient.request(PATH + "?access_token=" + user.accessToken(), "")) {
            assertEquals(401, socket.status());
        }
    }

    @Test
    void refusesATokenOfASessionThatHasEnded() {
        user.request().post("/api/auth/logout").then().statusCode(204);

        assertEquals(401, status("Authorization: Bearer %s\n".formatted(user.accessToken())));
    }

    /** RFC 6455, section 4.4. */
    @Test
    void refusesOtherVersions() {
        var answer = RawConnection.exchange("""
                GET %s HTTP/1.1
                Host: localhost
                Connection: Upgrade
                Upgrade: websocket
                Sec-WebSocket-Version: 8
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                Authorization: Bearer %s

                """.formatted(PATH, user.accessToken()));

        assertTrue(answer.startsWith("HTTP/1.1 426 "), answer);
        assertTrue(answer.contains("Sec-WebSocket-Version: 13\n"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com", "null", "http://127.0.0.1:1"})
    void refusesPagesOfOtherOrigins(String origin) {
        assertEquals(403, status("Authorization: Bearer %s\nOrigin: %s\n".formatted(user.accessToken(), origin)));
    }

    @Test
    void takesPagesOfItsOwn() {
        var own = "http://" + Api.uri().getAuthority();

        assertEquals(101, status("Authorization: Bearer %s\nOrigin: %s\n".formatted(user.accessToken(), own)));
    }

    /** RFC 7692: messages are small, and a compressor for each socket is not. */
    @Test
    void agreesOnNoExtension() {
        var headers = "Authorization: Bearer %s\nSec-WebSocket-Extensions: permessage-deflate\n"
                .formatted(user.accessToken());
        try (var socket = SocketClient.request(PATH, headers)) {
            assertEquals(101, socket.status());
            assertFalse(socket.answer().toLowerCase(Locale.ROOT).contains("sec-websocket-extensions"));
        }
    }

    /** RFC 6455, section 4.2.2: the key of the example in section 1.3 has this answer. */
    @Test
    void provesThatItHasReadTheKey() {
        try (var socket = SocketClient.request(PATH, "Authorization: Bearer %s\n".formatted(user.accessToken()))) {
            assertTrue(socket.answer().contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), socket.answer());
        }
    }

    /** RFC 6455, section 4.2.1: everything that makes a request a handshake has to be there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Upgrade: websocket\nSec-WebSocket-Version: 13\n",
                "Upgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: short\n",
                "Upgrade: websocket\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n",
                "Upgrade: websocket\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\nSec-WebSocket-Version: 12\n",
                "Sec-WebSocket-Version: 13\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n"
            })
    void refusesHandshakesThatAreNone(String headers) {
        var answer = RawConnection.exchange("""
                GET %s HTTP/1.1
                Host: %s
                Connection: Upgrade, close
                Authorization: Bearer %s
                %s
                """.formatted(PATH, Api.uri().getAuthority(), user.accessToken(), headers));

        assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), answer);
    }

    private static int status(String headers) {
        try (var socket = SocketClient.request(PATH, headers)) {
            return socket.status();
        }
    }
}
