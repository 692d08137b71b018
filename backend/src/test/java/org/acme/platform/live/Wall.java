package org.acme.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.acme.platform.live.WallMessage.Note;

/** A topic with a log, in memory. */
@ApplicationScoped
class Wall implements LiveLog {
    static final Topic TOPIC = new Topic("wall", "only");

    private final List<Note> notes = new CopyOnWriteArrayList<>();

    /** Writes without telling anybody, as if the announcement were lost. Returns the number. */
    synchronized long write(Note note) {
        notes.add(note);
        return notes.size();
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
        return LongStream.range(after, Math.min(after + limit, notes.size()))
                .mapToObj(index -> new Entry(index + 1, notes.get((int) index)))
                .toList();
    }
}
