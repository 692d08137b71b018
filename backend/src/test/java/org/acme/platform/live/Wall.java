package org.acme.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.acme.platform.live.WallMessage.Note;

/** A topic with a log, in memory. */
@ApplicationScoped
class Wall implements LiveLog {
    static final Topic TOPIC = new Topic("wall", "only");

    private final List<Note> notes = new CopyOnWriteArrayList<>();
    private final Set<Long> gone = ConcurrentHashMap.newKeySet();

    private final AtomicInteger reads = new AtomicInteger();
    private volatile CountDownLatch open = new CountDownLatch(0);

    /** Writes without telling anybody, as if the announcement were lost. Returns the number. */
    synchronized long write(Note note) {
        notes.add(note);
        return notes.size();
    }

    /** Forgets what has these numbers. */
    void forget(long from, long to) {
        LongStream.rangeClosed(from, to).forEach(gone::add);
    }

    /** How often it was read. */
    int reads() {
        return reads.get();
    }

    /** Lets nobody who reads go on until it is counted down. */
    CountDownLatch hold() {
        open = new CountDownLatch(1);
        return open;
    }

    @Override
    public String kind() {
        return TOPIC.kind();
    }

    @Override
    public long last(String key) {
        return notes.size();
    }

    @Override
    public List<Entry> read(String key, long after, int limit) {
        var entries = LongStream.rangeClosed(after + 1, notes.size())
                .filter(number -> !gone.contains(number))
                .limit(limit)
                .mapToObj(number -> new Entry(number, notes.get((int) number - 1)))
                .toList();
        reads.incrementAndGet();
        try {
            open.await();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
        return entries;
    }
}
