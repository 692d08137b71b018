package org.acme.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Sends requests that no HTTP client would send. */
public final class RawConnection {
    /** Long enough for any machine; it only ends a test that would wait for ever. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String LENGTH = "content-length: ";

    private RawConnection() {}

    /** Sends the text as it is, with CR LF as line ends, and returns the answer with LF as line ends in its head. */
    public static String exchange(String request) {
        try (var socket = new Socket(Api.uri().getHost(), Api.uri().getPort())) {
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            // One character for each byte, as Content-Length counts.
            return answer(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String answer(BufferedReader reader) throws IOException {
        var answer = new StringBuilder();
        var length = 0;
        for (var line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            answer.append(line).append('\n');
            if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()));
            }
        }
        for (var read = 0; read < length; read++) {
            answer.append((char) reader.read());
        }
        return answer.toString();
    }
}
