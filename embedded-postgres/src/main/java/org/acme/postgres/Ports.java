package org.acme.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds ports that nobody listens on. */
final class Ports {
    /** As many as this, from this on: below those that systems give to outgoing connections. */
    private static final int FIRST = 20_000;

    private static final int COUNT = 10_000;
    private static final int ANY = 0;

    private Ports() {}

    static int free() {
        return listen(ANY);
    }

    /**
     * The same port for the same name, so that a database client need not be set up again; another one if it is taken.
     */
    static int freeFor(String name) {
        try {
            return listen(FIRST + Math.floorMod(name.hashCode(), COUNT));
        } catch (UncheckedIOException exception) {
            return free();
        }
    }

    private static int listen(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
