package org.acme.platform.live;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.acme.contracts.live.LiveSignal.Gap;
import org.acme.platform.live.Announcement.Expelled;
import org.acme.platform.live.Announcement.Logged;
import org.acme.platform.live.Announcement.Passing;
import org.acme.platform.live.Announcement.PresenceChanged;
import org.jspecify.annotations.Nullable;

/**
 * Where a topic arrives on this node. Its sockets get every message of the log in order and once: what was announced is
 * delivered when it is the next one, and otherwise what is missing is read from the log, once for all sockets.
 */
final class Hub {
    private final @Nullable Backlog backlog;
    private final CatchUp catchUp;
    private final MessageCodec codec;
    private final @Nullable PresenceNews presenceNews;
    private final Audience audience = new Audience();
    private final Queue<Announcement> announcements = new ConcurrentLinkedQueue<>();
    private final ReentrantLock lock = new ReentrantLock();
    /** The number of the last message that the audience was sent. */
    private long position;

    Hub(Topic topic, @Nullable Backlog backlog, MessageCodec codec, @Nullable Supplier<Object> presence) {
        this.backlog = backlog;
        this.catchUp = new CatchUp(topic, this::catchUp);
        this.codec = codec;
        this.presenceNews = presence == null ? null : new PresenceNews(topic, () -> tellPresence(presence));
    }

    /**
     * Lets a socket hear the topic.
     *
     * @param after the last message that its client knows; null for one that wants only what is new
     */
    void join(LiveSocket socket, @Nullable Long after) {
        var known = after;
        while (socket.isOpen() && !joined(socket, known)) {
            known = replay(socket, Objects.requireNonNull(known));
        }
    }

    void leave(LiveSocket socket) {
        lock.lock();
        audience.remove(socket);
        unlock();
    }

    /** Never waits: the one who has the lock may be waiting for what the caller holds. */
    void receive(Announcement announcement) {
        announcements.add(announcement);
        drain();
    }

    /** Announcements may have been missed. What they were about is read where it is kept, and otherwise by clients. */
    void interrupted() {
        if (backlog == null) {
            Thread.startVirtualThread(this::tellOfGap);
        } else {
            catchUp.request();
        }
        showPresence();
    }

    /** False when there is more to read than the others should wait for. */
    private boolean joined(LiveSocket socket, @Nullable Long known) {
        lock.lock();
        try {
            var missed = backlog == null ? List.<Object>of() : missed(known);
            if (missed == null) {
                return false;
            }
            audience.add(socket, missed.stream().map(codec::encode).toList());
            return true;
        } finally {
            unlock();
        }
    }

    /** What a client has to be sent before what is new; null when that is more than the others should wait for. */
    private @Nullable List<?> missed(@Nullable Long known) {
        if (audience.isEmpty()) {
            position = backlog().last();
        } else if (known != null && known > position) {
            readMissing();
        }
        return known == null ? List.of() : backlog().between(known, position);
    }

    /** Sends the next messages that a client has missed, as fast as it reads, and returns the number of the last. */
    private long replay(LiveSocket socket, long known) {
        var batch = backlog().after(known);
        socket.writer()
                .sendAndWait(batch.stream()
                        .map(LiveLog.Entry::message)
                        .map(codec::encode)
                        .toList());
        return batch.isEmpty() ? backlog().last() : batch.getLast().seq();
    }

    private void catchUp() {
        lock.lock();
        try {
            catchUp.begins();
            readMissing();
        } finally {
            unlock();
        }
    }

    /** Nobody knows how many there were, if any. */
    private void tellOfGap() {
        var gap = codec.encode(new Gap(0, 0));
        lock.lock();
        audience.send(gap);
        unlock();
    }

    private void readMissing() {
        while (backlog != null && !audience.isEmpty()) {
            var batch = backlog.after(position);
            for (var entry : batch) {
                position = entry.seq();
                audience.send(codec.encode(entry.message()));
            }
            if (batch.size() < Backlog.BATCH) {
                return;
            }
        }
    }

    private void unlock() {
        lock.unlock();
        drain();
    }

    /** Handles what was announced, unless somebody has the lock, who does it afterwards. */
    private void drain() {
        while (!announcements.isEmpty() && lock.tryLock()) {
            try {
                for (var next = announcements.poll(); next != null; next = announcements.poll()) {
                    handle(next);
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private void handle(Announcement announcement) {
        switch (announcement) {
            case Passing passing -> audience.send(new Frame(passing.message()));
            case Logged logged -> handle(logged);
            case Expelled expelled -> audience.forEach(socket -> socket.expelIf(expelled));
            case PresenceChanged _ -> showPresence();
        }
    }

    private void handle(Logged logged) {
        var message = logged.message();
        if (logged.seq() == position + 1 && message != null) {
            position++;
            audience.send(new Frame(message));
        } else if (logged.seq() > position && !audience.isEmpty()) {
            catchUp.request();
        }
    }

    private void showPresence() {
        if (presenceNews != null) {
            presenceNews.changed();
        }
    }

    /** Read while nobody else tells, so that what is told last is what was read last. */
    private void tellPresence(Supplier<Object> presence) {
        lock.lock();
        try {
            audience.send(codec.encode(presence.get()));
        } finally {
            unlock();
        }
    }

    private Backlog backlog() {
        return Objects.requireNonNull(backlog);
    }
}
