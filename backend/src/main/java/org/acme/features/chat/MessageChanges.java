package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
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
        var view = views.of(message);
        var change = message.changeNumber == null ? 0 : message.changeNumber;
        live.append(ChatTopics.changes(message.roomId), change, new MessageChanged(change, view));
        return view;
    }
}
