package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.acme.platform.live.LiveLog;

/** The messages of rooms that were edited or deleted, each once, by the number of its last change. */
@ApplicationScoped
class ChangeLog implements LiveLog {
    private final MessageViews views;

    ChangeLog(MessageViews views) {
        this.views = views;
    }

    @Override
    public String kind() {
        return ChatTopics.CHANGES;
    }

    @Override
    @Transactional
    public long last(String room) {
        return Room.<Room>findByIdOptional(UUID.fromString(room))
                .map(found -> found.lastChange)
                .orElse(0);
    }

    @Override
    @Transactional
    public List<Entry> read(String room, long after, int limit) {
        var messages = Message.<Message>find(
                        "roomId = ?1 and changeNumber > ?2 order by changeNumber",
                        UUID.fromString(room),
                        Math.toIntExact(after))
                .range(0, limit - 1)
                .list();
        return views.changed(messages).stream()
                .map(changed -> new Entry(changed.change(), changed))
                .toList();
    }
}
