package org.acme.platform.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.acme.support.SignedInUser;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.AfterEach;

/** A socket for each test of RFC 6455. */
abstract class SocketProtocol {
    final SocketClient socket = SocketClient.open("/ws/test/wall/-1", SignedInUser.create());

    @AfterEach
    void close() {
        socket.close();
    }

    /** Whoever breaks the protocol is told once, and the connection ends. */
    void assertRefused(int code, int firstByte, byte... payload) {
        socket.send(firstByte, payload);

        assertEquals(code, socket.closeCode());
        assertEquals(SocketClient.NO_CODE, socket.closeCode());
    }

    void assertWave(String text) {
        while (!socket.next("wave").getString("text").equals(text)) {
            // The one that says that the socket has joined, or somebody else's.
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
