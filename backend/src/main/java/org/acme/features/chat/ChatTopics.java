package org.acme.features.chat;

import java.util.UUID;
import org.acme.platform.live.Topic;

/** What a socket in a room hears. */
final class ChatTopics {
    /** Messages, and all that is not kept. */
    static final String MESSAGES = "chat-messages";
    /** Edited and deleted messages, which have numbers of their own: those of messages have no holes. */
    static final String CHANGES = "chat-changes";

    private ChatTopics() {}

    static Topic messages(UUID room) {
        return new Topic(MESSAGES, room.toString());
    }

    static Topic changes(UUID room) {
        return new Topic(CHANGES, room.toString());
    }
}
