package org.acme.features.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.acme.support.SocketClient;

/** Reads a room to its last message, whatever happens to the connection, and keeps what came as it came. */
final class RoomReader {
    static final String LAST = "the last message";
    /** How many messages may be on their way: who misses a thousand is only told so. */
    private static final int LEAD = 200;

    private final BreakingConnection connection;
    private final Semaphore lead = new Semaphore(LEAD);
    private final List<Integer> numbers = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final AtomicInteger count = new AtomicInteger();

    RoomReader(BreakingConnection connection) {
        this.connection = connection;
    }

    void read() {
        while (!isDone()) {
            connection.use("?after=" + (numbers.isEmpty() ? 0 : numbers.getLast()), this::read);
        }
    }

    /** Waits until one more message may be on its way. */
    void awaitTurn() {
        lead.acquireUninterruptibly();
    }

    int count() {
        return count.get();
    }

    List<Integer> numbers() {
        return numbers;
    }

    List<String> texts() {
        return texts;
    }

    private void read(SocketClient socket) {
        while (!isDone()) {
            var message = socket.next("message");
            numbers.add(message.getInt("seq"));
            texts.add(message.getString("text"));
            count.incrementAndGet();
            lead.release();
        }
    }

    private boolean isDone() {
        return !texts.isEmpty() && texts.getLast().equals(LAST);
    }
}
