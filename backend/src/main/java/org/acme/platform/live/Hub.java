package org.acme.platform.live;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.acme.contracts.live.LiveSignal.Gap;
import org.acme.platform.live.Announcement.Expelled;
import org.acme.platform.live.Announcement.Logged;
import org.acme.platform.live.Announcement.Passing;
import org.acme.platform.live.Announcement.PresenceChanged;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Where a topic arrives on this node. Its sockets get every message of the log in order and once: what was announced is
 * delivered when it is the next one, and otherwise what is missing is read from the log, once for all sockets.
 */
final class Hub {
    private static final Logger LOG = Logger.getLogger(Hub.class);
    /** How many messages are read at a time. */
    private static final int BATCH = 50;

    /**
     * How many topics catch up at a time: an interruption hits all of them at once, and others need the database, too.
     */
    private static final Semaphore CATCHING_UP = new Semaphore(4);

    private static final Executor MOMENT =
            CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS, Thread::startVirtualThread);
    private static final Executor LATER =
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Thread::startVirtualThread);

    private final Topic topic;
    private final @Nullable LiveLog log;
    private final MessageCodec codec;
    private final @Nullable Supplier<Object> presence;
    private final int maxReplay;
    private final Audience audience = new Audience();
    private final Queue<Announcement> announcements = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean presencePending = new AtomicBoolean();
    private final ReentrantLock lock = new ReentrantLock();
    /** The number of the last message that the audience was sent. */
    private long position;

    Hub(Topic topic, @Nullable LiveLog log, MessageCodec codec, @Nullable Supplier<Object> presence, int maxReplay) {
        this.topic = topic;
        this.log = log;
        this.codec = codec;
        this.presence = presence;
        this.maxReplay = maxReplay;
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
        Thread.startVirtualThread(log == null ? this::tellOfGap : this::tryToCatchUp);
        showPresence();
    }

    /** False when there is more to read than the others should wait for. */
    private boolean joined(LiveSocket socket, @Nullable Long known) {
        lock.lock();
        try {
            var missed = log == null ? List.<Object>of() : missed(known);
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
            position = log().last(topic.key());
        } else if (known != null && known > position) {
            catchUp();
        }
        if (known == null || known == position) {
            return List.of();
        }
        var missing = position - known;
        if (missing < 0 || missing > maxReplay) {
            return List.of(new Gap(missing < 0 ? 1 : Math.toIntExact(known + 1), Math.toIntExact(position)));
        }
        if (missing > BATCH) {
            return null;
        }
        return log().read(topic.key(), known, BATCH).stream()
                .filter(entry -> entry.seq() <= position)
                .map(LiveLog.Entry::message)
                .toList();
    }

    /** Sends the next messages that a client has missed, as fast as it reads, and returns the number of the last. */
    private long replay(LiveSocket socket, long known) {
        var batch = log().read(topic.key(), known, BATCH);
        socket.sendAndWait(
                batch.stream().map(LiveLog.Entry::message).map(codec::encode).toList());
        return batch.isEmpty() ? log().last(topic.key()) : batch.getLast().seq();
    }

    private void tryToCatchUp() {
        CATCHING_UP.acquireUninterruptibly();
        lock.lock();
        try {
            catchUp();
        } catch (RuntimeException failure) {
            LOG.warnf("Cannot read what was missed of %s, trying again: %s", topic, failure.getMessage());
            LATER.execute(this::tryToCatchUp);
        } finally {
            unlock();
            CATCHING_UP.release();
        }
    }

    /** Nobody knows how many there were, if any. */
    private void tellOfGap() {
        var gap = codec.encode(new Gap(0, 0));
        lock.lock();
        audience.send(gap);
        unlock();
    }

    private void catchUp() {
        while (log != null && !audience.isEmpty()) {
            var batch = log.read(topic.key(), position, BATCH);
            for (var entry : batch) {
                position = entry.seq();
                audience.send(codec.encode(entry.message()));
            }
            if (batch.size() < BATCH) {
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
            Thread.startVirtualThread(this::tryToCatchUp);
        }
    }

    /** Once for all who come and go in the same moment. */
    private void showPresence() {
        if (presence != null && presencePending.compareAndSet(false, true)) {
            MOMENT.execute(() -> tellPresence(presence));
        }
    }

    private void tellPresence(Supplier<Object> presence) {
        presencePending.set(false);
        lock.lock();
        try {
            audience.send(codec.encode(presence.get()));
        } catch (RuntimeException failure) {
            LOG.warnf("Cannot read who is in %s, trying again: %s", topic, failure.getMessage());
            LATER.execute(this::showPresence);
        } finally {
            unlock();
        }
    }

    private LiveLog log() {
        return Objects.requireNonNull(log);
    }
}
