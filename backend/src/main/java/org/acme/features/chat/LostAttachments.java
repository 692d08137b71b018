package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.acme.platform.attachments.FileDeleted;

/** Shows in the messages that carry a file that it was deleted. */
@ApplicationScoped
class LostAttachments {
    private static final String CARRIERS = "id in (select messageId from MessageAttachment where fileId = ?1)";

    private final Rooms rooms;
    private final MessageChanges changes;

    LostAttachments(Rooms rooms, MessageChanges changes) {
        this.rooms = rooms;
        this.changes = changes;
    }

    void fileDeleted(@Observes FileDeleted file) {
        for (var id : rooms(file.id())) {
            var room = rooms.lock(id);
            var messages = Message.<Message>list(CARRIERS + " and roomId = ?2 order by seq", file.id(), id);
            MessageAttachment.update(
                    "available = false where fileId = ?1 and messageId in (select id from Message where roomId = ?2)",
                    file.id(),
                    id);
            messages.forEach(message -> message.change(room));
            changes.tell(id, messages);
        }
    }

    /** Always in the same order: no two transactions that lock several rooms wait for each other. */
    private static List<UUID> rooms(UUID file) {
        return Message.getEntityManager()
                .createQuery("select distinct roomId from Message where " + CARRIERS + " order by roomId", UUID.class)
                .setParameter(1, file)
                .getResultList();
    }
}
