package org.acme.features.chat;

import java.util.UUID;
import org.acme.platform.live.Topic;

/** What sockets hear. */
final class ChatTopics {
    /** Messages, and all that is not kept. */
    static final String MESSAGES = "chat-messages";
    /** Edited and deleted messages, which have numbers of their own: those of messages have no holes. */
    static final String CHANGES = "chat-changes";

    /** That there are new messages. */
    private static final String ACTIVITY = "chat-activity";
    /** What concerns one person. */
    private static final String INBOX = "chat-inbox";

    private ChatTopics() {}

    static Topic messages(UUID room) {
        return new Topic(MESSAGES, room.toString());
    }

    static Topic changes(UUID room) {
        return new Topic(CHANGES, room.toString());
    }

    static Topic activity(UUID room) {
        return new Topic(ACTIVITY, room.toString());
    }

    static Topic inbox(UUID account) {
        return new Topic(INBOX, account.toString());
    }
}
