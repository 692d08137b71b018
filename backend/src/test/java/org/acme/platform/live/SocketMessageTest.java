package org.acme.platform.live;

import static org.acme.support.SocketClient.CONTINUATION;
import static org.acme.support.SocketClient.FINAL;
import static org.acme.support.SocketClient.PONG;
import static org.acme.support.SocketClient.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message may be (RFC 6455, sections 5.2, 5.6, 7.4.1 and 8.1). */
@QuarkusTest
class SocketMessageTest extends SocketProtocol {
    private static final int BINARY = 0x2;
    private static final int TWO_BYTES_OF_E_ACUTE = 0xC3A9;

    /** Section 5.2: each way to write a length, at its ends. */
    @ParameterizedTest
    @ValueSource(ints = {125, 126, 127, 128, 65_535, 65_536})
    void takesMessagesOfEveryLength(int length) {
        var text = "{\"type\":\"wave\",\"text\":\"%d bytes\"}".formatted(length);

        socket.send(text + " ".repeat(length - text.length()));

        assertWave(length + " bytes");
    }

    @Test
    void saysWhatIsWrongWithAMessage() {
        socket.send("{\"type\":\"unknown\"}");
        assertEquals("/type is not known here", socket.next("error").getString("detail"));

        socket.send("null");
        assertEquals("must not be null", socket.next("error").getString("detail"));

        socket.send("{\"type\": NaN}");
        assertEquals(
                "At column 13: Non-standard token 'NaN'", socket.next("error").getString("detail"));
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
}
