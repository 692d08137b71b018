package org.acme.features.chat;

import java.util.UUID;
import org.acme.contracts.chat.ChatCommand.SendMessage;

/** What somebody says in a room. */
record Sent(UUID author, SendMessage message) {
    /** Tells the messages of a room apart: one that has the same key is the same message, sent again. */
    record Key(UUID author, String clientId) {}

    Key key() {
        return new Key(author, message.clientId());
    }
}
