package org.acme.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;

/**
 * A WebSocket client (RFC 6455) that can do everything a client should not do. It reads only while a test waits for
 * something, and answers pings and closes then.
 */
public final class SocketClient implements AutoCloseable {
    public static final int CONTINUATION = 0x0;
    public static final int TEXT = 0x1;
    public static final int CLOSE = 0x8;
    public static final int PING = 0x9;
    public static final int PONG = 0xA;
    /** The bit of a frame's first byte that says that the message ends with it. */
    public static final int FINAL = 0x80;
    /** What {@link #closeCode} gives when the connection ended without a word. */
    public static final int NO_CODE = 1006;

    /** Long enough for any machine; it only ends a test that would wait for ever. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final byte[] MASK = HexFormat.of().parseHex("a1b2c3d4");

    private final Socket socket;
    private final DataInputStream input;
    private final String answer;

    private SocketClient(String path, String headers) throws IOException {
        socket = new Socket(Api.uri().getHost(), Api.uri().getPort());
        socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
        socket.setTcpNoDelay(true);
        input = new DataInputStream(socket.getInputStream());
        var request = """
                GET %s HTTP/1.1
                Host: %s
                Connection: Upgrade
                Upgrade: websocket
                Sec-WebSocket-Version: 13
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                %s
                """.formatted(path, Api.uri().getAuthority(), headers);
        socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        answer = head();
    }

    /** Opens a socket; it may well be refused. */
    public static SocketClient request(String path, String headers) {
        try {
            return new SocketClient(path, headers);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Opens a socket for a user. */
    public static SocketClient open(String path, SignedInUser user) {
        return open(path, user.accessToken());
    }

    public static SocketClient open(String path, String accessToken) {
        var client = request(path, "Authorization: Bearer " + accessToken + "\n");
        assertEquals(101, client.status(), client.answer);
        return client;
    }

    /** The status code of the handshake; 101 means open. */
    public int status() {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    /** The head of the answer to the handshake. */
    public String answer() {
        return answer;
    }

    public void send(String text) {
        send(FINAL | TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a frame, with any first byte. */
    public void send(int firstByte, byte... payload) {
        send(firstByte, true, payload);
    }

    public void sendUnmasked(int firstByte, byte... payload) {
        send(firstByte, false, payload);
    }

    /** The next message of a type; others are passed over. */
    public Json next(String type) {
        while (true) {
            var message = next();
            if (type.equals(message.getString("type"))) {
                return message;
            }
        }
    }

    /** The next message. */
    public Json next() {
        return Json.of(frame(TEXT));
    }

    /** The payload of the next frame of a kind; others are passed over. */
    public byte[] frame(int opcode) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < deadline) {
                var found = input.readUnsignedByte() & 0xF;
                var payload = payload();
                if (found == PING && opcode != PING) {
                    send(FINAL | PONG, payload);
                } else if (found == opcode) {
                    return payload;
                } else if (found == CLOSE) {
                    throw new IllegalStateException("Closed: " + new String(payload, StandardCharsets.UTF_8));
                }
            }
            throw new IllegalStateException("Nothing came but other frames");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until the server closes the socket, and returns the code. */
    public int closeCode() {
        try {
            var payload = frame(CLOSE);
            send(FINAL | CLOSE, payload);
            return code(payload);
        } catch (UncheckedIOException failure) {
            if (failure.getCause() instanceof EOFException || failure.getCause() instanceof SocketException) {
                return NO_CODE;
            }
            throw failure;
        }
    }

    /** Of a close frame. */
    public static int code(byte... payload) {
        return ByteBuffer.wrap(payload).getChar();
    }

    /** Cuts the connection without a word. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void send(int firstByte, boolean masked, byte... payload) {
        var frame = ByteBuffer.allocate(payload.length + 14);
        var mask = masked ? 0x80 : 0;
        frame.put((byte) firstByte);
        if (payload.length < 126) {
            frame.put((byte) (mask | payload.length));
        } else if (payload.length <= 0xFFFF) {
            frame.put((byte) (mask | 126)).putShort((short) payload.length);
        } else {
            frame.put((byte) (mask | 127)).putLong(payload.length);
        }
        if (masked) {
            frame.put(MASK);
        }
        for (var i = 0; i < payload.length; i++) {
            frame.put(masked ? (byte) (payload[i] ^ MASK[i % 4]) : payload[i]);
        }
        try {
            socket.getOutputStream().write(frame.array(), 0, frame.position());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private byte[] payload() throws IOException {
        var length = input.readUnsignedByte();
        var payload = new byte
                [switch (length) {
                    case 126 -> input.readUnsignedShort();
                    case 127 -> Math.toIntExact(input.readLong());
                    default -> length;
                }];
        input.readFully(payload);
        return payload;
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) input.readUnsignedByte());
        }
        return head.toString();
    }
}
