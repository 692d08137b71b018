package org.acme.platform.live;

import static org.acme.support.SocketClient.CLOSE;
import static org.acme.support.SocketClient.CONTINUATION;
import static org.acme.support.SocketClient.FINAL;
import static org.acme.support.SocketClient.PING;
import static org.acme.support.SocketClient.PONG;
import static org.acme.support.SocketClient.TEXT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.acme.support.SignedInUser;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 6455, section by section. */
@QuarkusTest
class SocketProtocolTest {
    private static final int BINARY = 0x2;
    private static final int TWO_BYTES_OF_E_ACUTE = 0xC3A9;

    private final SocketClient socket = SocketClient.open("/ws/test/wall/-1", SignedInUser.create());

    @AfterEach
    void close() {
        socket.close();
    }

    /** Section 5.4. */
    @Test
    void putsFragmentsTogether() {
        socket.send(TEXT, bytes("{\"type\":\"wa"));
        socket.send(CONTINUATION, bytes("ve\",\"text\":\"in "));
        socket.send(FINAL | CONTINUATION, bytes("pieces\"}"));

        assertWave("in pieces");
    }

    /** Section 5.4: a character may be split, too, and control frames may stand between fragments. */
    @Test
    void putsFragmentsTogetherThatSplitACharacterAroundAPing() {
        socket.send(TEXT, bytes("{\"type\":\"wave\",\"text\":\""));
        socket.send(CONTINUATION, (byte) (TWO_BYTES_OF_E_ACUTE >> 8));
        socket.send(FINAL | PING, bytes("now"));
        assertArrayEquals(bytes("now"), socket.frame(PONG));
        socket.send(CONTINUATION, (byte) TWO_BYTES_OF_E_ACUTE);
        socket.send(FINAL | CONTINUATION, bytes("\"}"));

        assertWave("é");
    }

    /** Section 5.4. */
    @Test
    void refusesAContinuationOfNothing() {
        assertRefused(1002, FINAL | CONTINUATION, bytes("x"));
    }

    /** Section 5.4. */
    @Test
    void refusesAMessageInsideAMessage() {
        socket.send(TEXT, bytes("{"));

        assertRefused(1002, FINAL | TEXT, bytes("}"));
    }

    /** Section 5.5.2. */
    @ParameterizedTest
    @ValueSource(strings = {"", "are you there?"})
    void answersPings(String payload) {
        socket.send(FINAL | PING, bytes(payload));

        assertArrayEquals(bytes(payload), socket.frame(PONG));
    }

    /** Section 5.5.3. */
    @Test
    void ignoresPongsThatItDidNotAskFor() {
        socket.send(FINAL | PONG, bytes("here I am"));

        socket.send("{\"type\":\"wave\",\"text\":\"after the pong\"}");
        assertWave("after the pong");
    }

    /** Section 5.5: control frames are whole and at most 125 bytes long. */
    @Test
    void refusesControlFramesThatAreTooLongOrFragmented() {
        assertRefused(1002, FINAL | PING, new byte[126]);
    }

    @Test
    void refusesControlFramesThatAreFragmented() {
        assertRefused(1002, PING, bytes("x"));
    }

    /** Section 5.2: no extension was negotiated that would give these bits a meaning. */
    @ParameterizedTest
    @ValueSource(ints = {0x40, 0x20, 0x10})
    void refusesReservedBits(int bit) {
        assertRefused(1002, FINAL | bit | TEXT, bytes("{}"));
    }

    /** Section 5.2. */
    @ParameterizedTest
    @ValueSource(ints = {0x3, 0x7, 0xB, 0xF})
    void refusesReservedOpcodes(int opcode) {
        assertRefused(1002, FINAL | opcode);
    }

    /** Section 5.1. */
    @Test
    void refusesFramesWithoutAMask() {
        socket.sendUnmasked(FINAL | TEXT, bytes("{}"));

        assertEquals(1002, socket.closeCode());
    }

    /** Section 5.5.1: the server answers with the code that it got. */
    @Test
    void closesWhenTheClientDoes() {
        socket.send(FINAL | CLOSE, (byte) 0x03, (byte) 0xE8);

        assertEquals(1000, SocketClient.code(socket.frame(CLOSE)));
    }

    /** Section 7.4. */
    @ParameterizedTest
    @ValueSource(ints = {0, 999, 1004, 1005, 1006, 1015, 2999})
    void refusesCloseCodesThatNobodyMaySend(int code) {
        assertRefused(1002, FINAL | CLOSE, (byte) (code >> 8), (byte) code);
    }

    /** Section 5.5.1. */
    @Test
    void refusesACloseWithHalfACode() {
        assertRefused(1002, FINAL | CLOSE, (byte) 0x03);
    }

    /** Section 8.1. */
    @Test
    void refusesTextThatIsNotUtf8() {
        assertRefused(1007, FINAL | TEXT, (byte) '"', (byte) 0xC3, (byte) '"');
    }

    /** Section 8.1. */
    @Test
    void refusesTextThatEndsInsideACharacter() {
        socket.send(TEXT, bytes("\""));

        assertRefused(1007, FINAL | CONTINUATION, (byte) (TWO_BYTES_OF_E_ACUTE >> 8));
    }

    /** Section 7.4.1: this endpoint takes text only. */
    @Test
    void refusesBinaryMessages() {
        assertRefused(1003, FINAL | BINARY, bytes("{}"));
    }

    /** Section 7.4.1. */
    @Test
    void refusesFramesThatAreTooLarge() {
        assertRefused(1009, FINAL | TEXT, new byte[65_537]);
    }

    /** Section 7.4.1. */
    @Test
    void refusesFragmentsThatAreTooLargeTogether() {
        socket.send(TEXT, new byte[60_000]);

        assertRefused(1009, CONTINUATION, new byte[60_000]);
    }

    /** Section 7.4.1. */
    @Test
    void refusesMoreMessagesThanAnybodyWouldSend() {
        for (var sent = 0; sent < 3000; sent++) {
            socket.send(FINAL | PONG);
        }

        assertEquals(1008, socket.closeCode());
    }

    private void assertRefused(int code, int firstByte, byte... payload) {
        socket.send(firstByte, payload);

        assertEquals(code, socket.closeCode());
    }

    private void assertWave(String text) {
        while (!socket.next("wave").getString("text").equals(text)) {
            // The one that says that the socket has joined, or somebody else's.
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
