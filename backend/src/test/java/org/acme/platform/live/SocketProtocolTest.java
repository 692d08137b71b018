package org.acme.platform.live;

import static org.acme.support.SocketClient.CLOSE;
import static org.acme.support.SocketClient.CONTINUATION;
import static org.acme.support.SocketClient.FINAL;
import static org.acme.support.SocketClient.NO_CODE;
import static org.acme.support.SocketClient.PING;
import static org.acme.support.SocketClient.PONG;
import static org.acme.support.SocketClient.TEXT;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
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

    /** Section 5.2: each way to write a length, at its ends. */
    @ParameterizedTest
    @ValueSource(ints = {125, 126, 127, 128, 65_535, 65_536})
    void takesMessagesOfEveryLength(int length) {
        var text = "{\"type\":\"wave\",\"text\":\"%d bytes\"}".formatted(length);

        socket.send(text + " ".repeat(length - text.length()));

        assertWave(length + " bytes");
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

    /** Section 8.1, RFC 3629: the ends of the code space, and code points that are no characters. */
    @ParameterizedTest
    @ValueSource(strings = {"\u007F\u0080", "\u07FF\u0800", "\uFFFE\uFFFF", "\uD800\uDC00", "\uDBFF\uDFFF"})
    void takesAllOfUnicode(String text) {
        socket.send("{\"type\":\"wave\",\"text\":\"%s\"}".formatted(text));

        assertWave(text);
    }

    /**
     * Section 8.1, RFC 3629: half a character, one too long, a surrogate, beyond the code space, no character at all.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "C3",
                "80",
                "E282",
                "C0AF",
                "E080AF",
                "F08080AF",
                "EDA080",
                "EDBFBF",
                "F4908080",
                "F8888080",
                "FE",
                "FF"
            })
    void refusesTextThatIsNotUtf8(String hex) {
        assertRefused(1007, FINAL | TEXT, HexFormat.of().parseHex("22" + hex + "22"));
    }

    /** Section 8.1: without waiting for the rest. */
    @Test
    void refusesAFragmentThatIsNotUtf8() {
        assertRefused(1007, TEXT, (byte) '"', (byte) 0xFF);
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

    private static byte[] closing(byte... reason) {
        return ByteBuffer.allocate(2 + reason.length)
                .putChar((char) 1000)
                .put(reason)
                .array();
    }

    private static byte[] ping(int number) {
        var payload = new byte[125];
        Arrays.fill(payload, (byte) (0xF0 + number));
        return payload;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
