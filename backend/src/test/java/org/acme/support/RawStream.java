package org.acme.support;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection on which a test sends and reads as slowly as it likes, and which it can drop at any time. */
public final class RawStream implements AutoCloseable {
    /** Long enough for any machine; it only ends a test that would wait for ever. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Socket socket;

    private RawStream(Socket socket) {
        this.socket = socket;
    }

    /** Sends a text as it is. */
    public static RawStream open(String text) throws IOException {
        var socket = new Socket(Api.uri().getHost(), Api.uri().getPort());
        socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
        var stream = new RawStream(socket);
        stream.send(text);
        return stream;
    }

    /**
     * Sends the head of a request.
     *
     * @param request the request line
     * @param headers one on each line, without Host and Authorization
     */
    public static RawStream open(SignedInUser user, String request, String... headers) throws IOException {
        var head = "%s\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n".formatted(request, user.accessToken());
        return open(head + String.join("\r\n", headers) + (headers.length > 0 ? "\r\n\r\n" : "\r\n"));
    }

    public void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a part of a body of unknown length. */
    public void sendChunk(String text) throws IOException {
        send("%x\r\n%s\r\n".formatted(text.getBytes(StandardCharsets.UTF_8).length, text));
    }

    /** Reads the head of the answer and nothing of its body. */
    public String readHead() throws IOException {
        var head = new StringBuilder();
        var source = socket.getInputStream();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = source.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** Reads until the server closes the connection, or cuts it. */
    public String readToEnd() throws IOException {
        var text = new StringBuilder();
        var source = socket.getInputStream();
        var buffer = new byte[64 * 1024];
        try {
            for (var count = source.read(buffer); count >= 0; count = source.read(buffer)) {
                text.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException cut) {
            text.append("<cut>");
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
