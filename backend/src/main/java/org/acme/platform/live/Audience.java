package org.acme.platform.live;

import io.netty.channel.EventLoop;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The sockets that hear a topic, by event loop: a message costs each event loop one task, however many sockets it
 * serves. Each set belongs to its event loop; so a socket that joins gets nothing that was sent before, and everything
 * after.
 */
final class Audience {
    private final Set<LiveSocket> all = new HashSet<>();
    private final Map<EventLoop, Set<LiveSocket>> byLoop = new HashMap<>();

    boolean isEmpty() {
        return all.isEmpty();
    }

    void add(LiveSocket socket) {
        all.add(socket);
        var group = byLoop.computeIfAbsent(socket.eventLoop(), loop -> new HashSet<>());
        socket.eventLoop().execute(() -> group.add(socket));
    }

    /** Does nothing for a socket that closed before it was added. */
    void remove(LiveSocket socket) {
        if (all.remove(socket)) {
            var group = Objects.requireNonNull(byLoop.get(socket.eventLoop()));
            socket.eventLoop().execute(() -> group.remove(socket));
        }
    }

    void send(Frame frame) {
        forEach(socket -> {
            socket.write(frame);
            socket.flush();
        });
    }

    void forEach(Consumer<LiveSocket> action) {
        byLoop.forEach((loop, group) -> loop.execute(() -> group.forEach(action)));
    }
}
