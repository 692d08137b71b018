package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.acme.platform.live.LiveLog;

/** The messages of rooms, for sockets that have missed some. */
@ApplicationScoped
class MessageLog implements LiveLog {
    private final MessageViews views;

    MessageLog(MessageViews views) {
        this.views = views;
    }

    @Override
    public String kind() {
        return ChatTopics.MESSAGES;
    }

    @Override
    @Transactional
    public long last(String room) {
        return Room.<Room>findByIdOptional(UUID.fromString(room))
                .map(found -> found.lastSeq)
                .orElse(0);
    }

    @Override
    @Transactional
    public List<Entry> read(String room, long after, int limit) {
        var messages = Message.<Message>find(
                        "roomId = ?1 and seq > ?2 order by seq", UUID.fromString(room), Math.toIntExact(after))
                .range(0, limit - 1)
                .list();
        return views.of(messages).stream()
                .map(view -> new Entry(view.seq(), view))
                .toList();
    }
}
