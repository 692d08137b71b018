package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.chat.ChatEvent.MessageChanged;
import org.acme.contracts.chat.ChatEvent.MessageView;
import org.acme.platform.live.Live;

/** Tells all who are in a room what has become of a message. */
@ApplicationScoped
class MessageChanges {
    private final MessageViews views;
    private final Live live;

    MessageChanges(MessageViews views, Live live) {
        this.views = views;
        this.live = live;
    }

    /** Inside the transaction that has changed the message. */
    MessageView tell(Message message) {
        return tell(message.roomId, List.of(message)).getFirst().message();
    }

    /** Inside the transaction that has changed messages of a room, in the order of their changes. */
    List<MessageChanged> tell(UUID room, List<Message> messages) {
        var changed = views.changed(messages);
        changed.forEach(each -> live.append(ChatTopics.changes(room), each.change(), each));
        return changed;
    }
}
