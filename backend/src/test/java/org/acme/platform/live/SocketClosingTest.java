package org.acme.platform.live;

import static org.acme.support.SocketClient.CLOSE;
import static org.acme.support.SocketClient.FINAL;
import static org.acme.support.SocketClient.NO_CODE;
import static org.acme.support.SocketClient.PING;
import static org.acme.support.SocketClient.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.ByteBuffer;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a connection ends (RFC 6455, sections 5.5.1 and 7.4). */
@QuarkusTest
class SocketClosingTest extends SocketProtocol {
    /** Section 5.5.1: the server answers with the code that it got, and then ends the connection. */
    @ParameterizedTest
    @ValueSource(ints = {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999})
    void closesWhenTheClientDoes(int code) {
        socket.send(FINAL | CLOSE, (byte) (code >> 8), (byte) code);

        assertEquals(code, SocketClient.code(socket.frame(CLOSE)));
        assertEquals(NO_CODE, socket.closeCode());
    }

    /** Section 5.5.1. */
    @Test
    void closesWhenTheClientGivesNoCode() {
        socket.send(FINAL | CLOSE);

        socket.frame(CLOSE);
        assertEquals(NO_CODE, socket.closeCode());
    }

    /** Section 5.5: at most 125 bytes, two of which are the code. */
    @Test
    void closesWhenTheClientGivesALongReason() {
        socket.send(FINAL | CLOSE, closing(bytes("x".repeat(123))));

        assertEquals(1000, SocketClient.code(socket.frame(CLOSE)));
    }

    /** Section 8.1. */
    @Test
    void refusesAReasonThatIsNotUtf8() {
        assertRefused(1007, FINAL | CLOSE, closing((byte) 0xC3));
    }

    /** Section 5.4: a close may stand between fragments, and nothing counts that comes after it. */
    @Test
    void closesInsideAMessage() {
        socket.send(TEXT, bytes("{\"type\":\"wave\","));
        socket.send(FINAL | CLOSE, (byte) 0x03, (byte) 0xE8);
        socket.send(FINAL | PING);

        assertEquals(1000, SocketClient.code(socket.frame(CLOSE)));
        assertEquals(NO_CODE, socket.closeCode());
    }

    /** Section 7.4. */
    @ParameterizedTest
    @ValueSource(ints = {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999})
    void refusesCloseCodesThatNobodyMaySend(int code) {
        assertRefused(1002, FINAL | CLOSE, (byte) (code >> 8), (byte) code);
    }

    /** Section 5.5.1. */
    @Test
    void refusesACloseWithHalfACode() {
        assertRefused(1002, FINAL | CLOSE, (byte) 0x03);
    }

    private static byte[] closing(byte... reason) {
        return ByteBuffer.allocate(2 + reason.length)
                .putChar((char) 1000)
                .put(reason)
                .array();
    }
}
