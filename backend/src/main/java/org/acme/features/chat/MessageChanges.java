package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        return tell(List.of(message)).getFirst();
    }

    /** Inside the transaction that has changed the messages, in the order of their changes. */
    List<MessageView> tell(List<Message> messages) {
        var told = views.of(messages);
        for (var index = 0; index < messages.size(); index++) {
            var message = messages.get(index);
            var change = message.changeNumber == null ? 0 : message.changeNumber;
            live.append(ChatTopics.changes(message.roomId), change, new MessageChanged(change, told.get(index)));
        }
        return told;
    }
}
