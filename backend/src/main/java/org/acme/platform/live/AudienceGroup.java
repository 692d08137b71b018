package org.acme.platform.live;

import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The part of an audience that one event loop serves. What happens to it waits in a queue, so that messages that come
 * faster than they can be written leave together: one write to each socket for all of them.
 */
final class AudienceGroup {
    private final EventLoop eventLoop;
    /** Belongs to the event loop. */
    private final Set<LiveSocket> sockets = new HashSet<>();

    private final Queue<Step> steps = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();

    AudienceGroup(EventLoop eventLoop) {
        this.eventLoop = eventLoop;
    }

    void add(LiveSocket socket) {
        follow(new Change(() -> sockets.add(socket)));
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
        if (scheduled.compareAndSet(false, true)) {
            eventLoop.execute(this::catchUp);
        }
    }

    private void catchUp() {
        scheduled.set(false);
        var frames = new ArrayList<Frame>();
        for (var step = steps.poll(); step != null; step = steps.poll()) {
            switch (step) {
                case Message(var frame) -> frames.add(frame);
                case Change(var change) -> {
                    write(frames);
                    frames.clear();
                    change.run();
                }
            }
        }
        write(frames);
    }

    private void write(List<Frame> frames) {
        if (!frames.isEmpty()) {
            for (var socket : sockets) {
                frames.forEach(socket::write);
                socket.flush();
            }
        }
    }

    private sealed interface Step {}

    private record Message(Frame frame) implements Step {}

    private record Change(Runnable change) implements Step {}
}
