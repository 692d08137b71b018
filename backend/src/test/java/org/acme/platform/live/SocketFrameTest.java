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
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames, fragments and control frames (RFC 6455, section 5). */
@QuarkusTest
class SocketFrameTest extends SocketProtocol {
    private static final int TWO_BYTES_OF_E_ACUTE = 0xC3A9;

    /** Section 5.4. */
    @Test
    void putsFragmentsTogether() {
        socket.send(TEXT, bytes("{\"type\":\"wa"));
        socket.send(CONTINUATION, bytes("ve\",\"text\":\"in "));
        socket.send(FINAL | CONTINUATION, bytes("pieces\"}"));

        assertWave("in pieces");
    }

    /** Section 5.4: fragments may be empty, or one byte long. */
    @Test
    void putsFragmentsOfOneByteTogether() {
        socket.send(TEXT);
        for (var single : bytes("{\"type\":\"wave\",\"text\":\"κόσμε \uD83D\uDE00\"}")) {
            socket.send(CONTINUATION, single);
            socket.send(CONTINUATION);
        }
        socket.send(FINAL | CONTINUATION);

        assertWave("κόσμε \uD83D\uDE00");
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
    @ParameterizedTest
    @ValueSource(ints = {FINAL | CONTINUATION, CONTINUATION})
    void refusesAContinuationOfNothing(int firstByte) {
        assertRefused(1002, firstByte, bytes("x"));
    }

    /** Section 5.4. */
    @Test
    void refusesAContinuationOfWhatHasEnded() {
        socket.send(TEXT, bytes("{"));
        socket.send(FINAL | CONTINUATION, bytes("}"));

        assertRefused(1002, CONTINUATION, bytes("x"));
    }

    /** Section 5.4. */
    @ParameterizedTest
    @ValueSource(ints = {FINAL | TEXT, TEXT})
    void refusesAMessageInsideAMessage(int firstByte) {
        socket.send(TEXT, bytes("{"));

        assertRefused(1002, firstByte, bytes("}"));
    }

    /** Section 5.5.2. */
    @ParameterizedTest
    @ValueSource(strings = {"", "are you there?"})
    void answersPings(String payload) {
        socket.send(FINAL | PING, bytes(payload));

        assertArrayEquals(bytes(payload), socket.frame(PONG));
    }

    /** Section 5.5.2: the payload is any bytes, up to 125 of them. */
    @Test
    void answersEachPingInTurn() {
        for (var number = 0; number < 10; number++) {
            socket.send(FINAL | PING, ping(number));
        }
        for (var number = 0; number < 10; number++) {
            assertArrayEquals(ping(number), socket.frame(PONG));
        }
    }

    /** Section 5.5.3. */
    @Test
    void ignoresPongsThatItDidNotAskFor() {
        socket.send(FINAL | PONG, bytes("here I am"));

        socket.send("{\"type\":\"wave\",\"text\":\"after the pong\"}");
        assertWave("after the pong");
    }

    /** Section 5.5: control frames are whole and at most 125 bytes long. */
    @ParameterizedTest
    @ValueSource(ints = {PING, PONG, CLOSE})
    void refusesControlFramesThatAreTooLong(int opcode) {
        assertRefused(1002, FINAL | opcode, new byte[126]);
    }

    /** Section 5.5. */
    @ParameterizedTest
    @ValueSource(ints = {PING, PONG, CLOSE})
    void refusesControlFramesThatAreFragmented(int opcode) {
        assertRefused(1002, opcode, (byte) 0x03, (byte) 0xE8);
    }

    /** Section 5.2: no extension was negotiated that would give these bits a meaning. */
    @ParameterizedTest
    @ValueSource(ints = {0x40, 0x20, 0x10, 0x70})
    void refusesReservedBits(int bits) {
        assertRefused(1002, FINAL | bits | TEXT, bytes("{}"));
    }

    /** Section 5.2. */
    @ParameterizedTest
    @ValueSource(ints = {PING, PONG, CLOSE})
    void refusesReservedBitsOfControlFrames(int opcode) {
        assertRefused(1002, FINAL | 0x10 | opcode, (byte) 0x03, (byte) 0xE8);
    }

    /** Section 5.2. */
    @ParameterizedTest
    @ValueSource(ints = {0x3, 0x4, 0x5, 0x6, 0x7, 0xB, 0xC, 0xD, 0xE, 0xF})
    void refusesReservedOpcodes(int opcode) {
        assertRefused(1002, FINAL | opcode);
    }

    /** Section 5.1. */
    @Test
    void refusesFramesWithoutAMask() {
        socket.sendUnmasked(FINAL | TEXT, bytes("{}"));

        assertEquals(1002, socket.closeCode());
    }

    private static byte[] ping(int number) {
        var payload = new byte[125];
        Arrays.fill(payload, (byte) (0xF0 + number));
        return payload;
    }
}
