package org.acme.platform.live;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The topics that somebody on this node hears. */
@ApplicationScoped
class Hubs implements LiveEngine.Listener {
    private static final Logger LOG = Logger.getLogger(Hubs.class);
    private final Map<Topic, Shared> hubs = new ConcurrentHashMap<>();
    private final Map<String, LiveLog> logs = new HashMap<>();
    private final MessageCodec codec;
    private final Presence presence;
    private final Expulsions expulsions;
    private final LiveConfig config;

    Hubs(@All List<LiveLog> logs, MessageCodec codec, Presence presence, Expulsions expulsions, LiveConfig config) {
        this.codec = codec;
        this.presence = presence;
        this.expulsions = expulsions;
        this.config = config;
        logs.forEach(log -> this.logs.put(log.kind(), log));
    }

    /** The topic stays until the socket closes. */
    void join(LiveSocket socket, Topic topic, @Nullable Long after) {
        var hub = open(topic);
        try {
            hub.join(socket, after);
        } finally {
            // Not on the event loop, because whoever has the hub may be waiting for the database.
            socket.onClose(() -> Thread.startVirtualThread(() -> {
                hub.leave(socket);
                close(topic);
            }));
        }
    }

    boolean isOpen(Topic topic) {
        return hubs.containsKey(topic);
    }

    @Override
    public void announced(Announcement announcement) {
        var shared = hubs.get(announcement.topic());
        if (shared != null) {
            shared.hub.receive(announcement);
        }
    }

    @Override
    public void interrupted() {
        hubs.values().forEach(shared -> shared.hub.interrupted());
        Thread.startVirtualThread(this::expel);
    }

    private void expel() {
        try {
            expulsions.recent().forEach(this::announced);
        } catch (RuntimeException failure) {
            LOG.warnf("Cannot read who had to leave, trying again: %s", failure.getMessage());
            Retry.later(this::expel);
        }
    }

    /** Open before anything is read, so that nothing is announced in vain in between. */
    private Hub open(Topic topic) {
        return hubs.compute(topic, (key, known) -> {
                    var hub = known == null ? create(topic) : known.hub;
                    return new Shared(hub, known == null ? 1 : known.users + 1);
                })
                .hub;
    }

    private Hub create(Topic topic) {
        Supplier<Object> shown = presence.isShown(topic) ? () -> presence.message(topic) : null;
        var log = logs.get(topic.kind());
        return new Hub(topic, log == null ? null : new Backlog(log, topic, config.maxReplay()), codec, shown);
    }

    private void close(Topic topic) {
        hubs.computeIfPresent(topic, (key, known) -> known.users == 1 ? null : new Shared(known.hub, known.users - 1));
    }

    /** @param users how many sockets hear the topic or are about to */
    private record Shared(Hub hub, int users) {}
}
