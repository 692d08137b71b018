package org.acme.platform.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one node tells the others about a topic.
 *
 * @param topic the topic
 * @param seq the number of a message that is in the log; null for one that is not kept
 * @param message the message as JSON text; null when it has to be read from the log, or there is none
 * @param expelled an account whose sockets have to leave
 */
record Announcement(
        Topic topic,
        @Nullable Long seq,
        @Nullable String message,
        @Nullable UUID expelled) {

    Announcement withoutMessage() {
        return new Announcement(topic, seq, null, expelled);
    }
}
