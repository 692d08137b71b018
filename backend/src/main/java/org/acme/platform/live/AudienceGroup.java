package org.acme.platform.live;

import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The part of an audience that one event loop serves. A write to a socket costs much the same however much there is to
 * write, so messages that come faster than they can be written wait in a queue and leave together, in one write to each
 * socket. A group that has written for more than its share of the time rests, so that more come together. A message
 * that comes alone is written at once, and none waits for long.
 */
final class AudienceGroup {
    /** One part in so many of the time is for writing. */
    private static final int SHARE = 4;
    /** What a group that was quiet may take of its share in advance, in nanoseconds. */
    private static final long ADVANCE = Duration.ofMillis(20).toNanos();

    private static final long LONGEST_REST = Duration.ofMillis(20).toNanos();
    /** More does not leave together. */
    private static final int ROUND_BYTES = 64 * 1024;

    private final EventLoop eventLoop;
    /** Belongs to the event loop. */
    private final Set<LiveSocket> sockets = new HashSet<>();

    private final Queue<Step> steps = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private volatile long restUntil = System.nanoTime();
    /** When the share makes up for all that was written. Belongs to the event loop. */
    private long evenAt = System.nanoTime();

    AudienceGroup(EventLoop eventLoop) {
        this.eventLoop = eventLoop;
    }

    /** What was missed is written in this very step, because messages may already wait for the next one. */
    void add(LiveSocket socket, List<Frame> missed) {
        follow(new Change(() -> {
            missed.forEach(frame -> socket.writer().write(frame.bytes()));
            socket.writer().flush();
            sockets.add(socket);
        }));
    }

    void remove(LiveSocket socket) {
        follow(new Change(() -> sockets.remove(socket)));
    }

    void send(Frame frame) {
        follow(new Message(frame));
    }

    void forEach(Consumer<LiveSocket> action) {
        follow(new Change(() -> sockets.forEach(action)));
    }

    private void follow(Step step) {
        steps.add(step);
        schedule();
    }

    private void schedule() {
        if (!steps.isEmpty() && scheduled.compareAndSet(false, true)) {
            var rest = restUntil - System.nanoTime();
            if (rest <= 0) {
                eventLoop.execute(this::catchUp);
            } else {
                var _ = eventLoop.schedule(this::catchUp, rest, TimeUnit.NANOSECONDS);
            }
        }
    }

    private void catchUp() {
        var start = System.nanoTime();
        try {
            takeSteps();
        } finally {
            var end = System.nanoTime();
            evenAt = Math.min(Math.max(evenAt, start) + SHARE * (end - start), end + LONGEST_REST + ADVANCE);
            restUntil = evenAt - ADVANCE;
            scheduled.set(false);
            // What came while it was set.
            schedule();
        }
    }

    private void takeSteps() {
        var round = new Round();
        for (var step = steps.poll(); step != null; step = steps.poll()) {
            switch (step) {
                case Message(var frame) -> round.add(frame);
                case Change(var change) -> {
                    round.write();
                    change.run();
                }
            }
        }
        round.write();
    }

    /** Frames that leave together. */
    private final class Round {
        private final List<Frame> frames = new ArrayList<>();
        private int length;

        void add(Frame frame) {
            if (length + frame.length() > ROUND_BYTES) {
                write();
            }
            frames.add(frame);
            length += frame.length();
        }

        void write() {
            if (!frames.isEmpty()) {
                var bytes = Frame.join(frames, PooledByteBufAllocator.DEFAULT);
                for (var socket : sockets) {
                    socket.writer().write(bytes);
                    socket.writer().flush();
                }
                bytes.release();
                frames.clear();
                length = 0;
            }
        }
    }

    private sealed interface Step {}

    private record Message(Frame frame) implements Step {}

    private record Change(Runnable change) implements Step {}
}
