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
    private final Map<EventLoop, Set<LiveSocket>> sockets = new HashMap<>();
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(LiveSocket socket) {
        var group = sockets.computeIfAbsent(socket.eventLoop(), loop -> new HashSet<>());
        socket.eventLoop().execute(() -> group.add(socket));
        size++;
    }

    void remove(LiveSocket socket) {
        var group = Objects.requireNonNull(sockets.get(socket.eventLoop()));
        socket.eventLoop().execute(() -> group.remove(socket));
        size--;
    }

    void send(Frame frame) {
        forEach(socket -> {
            socket.write(frame);
            socket.flush();
        });
    }

    void forEach(Consumer<LiveSocket> action) {
        sockets.forEach((loop, group) -> loop.execute(() -> group.forEach(action)));
    }
}
