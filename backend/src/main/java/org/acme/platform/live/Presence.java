package org.acme.platform.live;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.acme.platform.live.Announcement.PresenceChanged;
import org.jboss.logging.Logger;

/** Keeps the others informed of who is on this node. */
@ApplicationScoped
class Presence {
    private static final Logger LOG = Logger.getLogger(Presence.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private final UUID node = UUID.randomUUID();
    private final PresenceTable table;
    private final Event<Announcement> announcements;
    private final Event<NodeGone> gone;
    private final Map<String, LivePresence> messages = new HashMap<>();
    /** How many sockets of an account hear a topic. */
    private final Map<Seat, Integer> taken = new ConcurrentHashMap<>();
    /** Orders what is written to the table; what is counted needs none. */
    private final ReentrantLock writing = new ReentrantLock();

    /** All nodes that were alive when this one last looked. Belongs to the heart. */
    private Set<UUID> nodes = Set.of();

    /** Whether the table has all who are on this node. Belongs to the heart. */
    private boolean isKnown;

    private final Thread heart = Thread.ofVirtual().name("presence").unstarted(this::beat);

    Presence(
            PresenceTable table,
            Event<Announcement> announcements,
            Event<NodeGone> gone,
            @All List<LivePresence> messages) {
        this.table = table;
        this.announcements = announcements;
        this.gone = gone;
        messages.forEach(message -> this.messages.put(message.kind(), message));
    }

    /** The account is there until the socket closes. */
    void enter(LiveSocket socket, Topic topic) {
        write(take(socket, topic));
        socket.send(message(topic));
    }

    boolean contains(Topic topic, UUID account) {
        return table.accounts(topic).contains(account);
    }

    boolean isShown(Topic topic) {
        return messages.containsKey(topic.kind());
    }

    /** The account is online until the socket closes. Nobody waits for that to be known, and nobody is told. */
    void connect(LiveSocket socket) {
        var seat = take(socket, PeopleOnline.TOPIC);
        Thread.startVirtualThread(() -> writeIfPossible(seat));
    }

    /** Says who is there. */
    Object message(Topic topic) {
        return Objects.requireNonNull(messages.get(topic.kind())).message(topic.key(), table.accounts(topic));
    }

    void start(@Observes StartupEvent event) {
        heart.start();
    }

    void stop(@Observes ShutdownEvent event) {
        heart.interrupt();
        table.forgetDeadNodes(node).forEach(this::announce);
    }

    private void beat() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (table.isNew(node)) {
                    isKnown = false;
                }
                if (!isKnown) {
                    taken.keySet().forEach(this::write);
                    isKnown = true;
                }
                lookForOthers();
            } catch (RuntimeException failure) {
                LOG.warnf("Cannot say who is on this node: %s", failure.getMessage());
            }
            try {
                Thread.sleep(HEARTBEAT);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void lookForOthers() {
        var before = new HashSet<>(nodes);
        before.addAll(table.nodes());
        table.forgetDeadNodes(new UUID(0, 0)).forEach(this::announce);
        nodes = table.nodes();
        if (!nodes.containsAll(before)) {
            gone.fire(new NodeGone());
        }
    }

    private Seat take(LiveSocket socket, Topic topic) {
        var seat = new Seat(topic, socket.accountId());
        taken.merge(seat, 1, Integer::sum);
        socket.onClose(() -> {
            taken.computeIfPresent(seat, (key, count) -> count == 1 ? null : count - 1);
            Thread.startVirtualThread(() -> writeIfPossible(seat));
        });
        return seat;
    }

    /** What fails here is made good by whoever finds that this node is dead. */
    private void writeIfPossible(Seat seat) {
        try {
            write(seat);
        } catch (RuntimeException stopping) {
            LOG.debug("Cannot say who left this node", stopping);
        }
    }

    private void write(Seat seat) {
        boolean changed;
        writing.lock();
        try {
            changed = taken.containsKey(seat)
                    ? table.enter(node, seat.topic(), seat.account())
                    : table.leave(node, seat.topic(), seat.account());
        } finally {
            writing.unlock();
        }
        if (changed) {
            announce(seat.topic());
        }
    }

    private void announce(Topic topic) {
        if (!topic.equals(PeopleOnline.TOPIC)) {
            announcements.fire(new PresenceChanged(topic));
        }
    }

    private record Seat(Topic topic, UUID account) {}
}
