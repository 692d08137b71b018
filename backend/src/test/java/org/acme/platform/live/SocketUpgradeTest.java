package org.acme.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.acme.support.Api;
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

    private static int status(String headers) {
        try (var socket = SocketClient.request(PATH, headers)) {
            return socket.status();
        }
    }
}
