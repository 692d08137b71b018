package org.acme.platform.live;

import io.netty.channel.EventLoop;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The sockets that hear a topic, by event loop: a message costs each event loop one step, however many sockets it
 * serves. A socket that joins gets nothing that was sent before, and everything after.
 */
final class Audience {
    private final Set<LiveSocket> all = new HashSet<>();
    private final Map<EventLoop, AudienceGroup> groups = new HashMap<>();

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** @param missed what the socket is sent before anything else */
    void add(LiveSocket socket, List<Frame> missed) {
        all.add(socket);
        groups.computeIfAbsent(socket.eventLoop(), AudienceGroup::new).add(socket, missed);
    }

    /** Does nothing for a socket that closed before it was added. */
    void remove(LiveSocket socket) {
        if (all.remove(socket)) {
            Objects.requireNonNull(groups.get(socket.eventLoop())).remove(socket);
        }
    }

    void send(Frame frame) {
        groups.values().forEach(group -> group.send(frame));
    }

    void forEach(Consumer<LiveSocket> action) {
        groups.values().forEach(group -> group.forEach(action));
    }
}
