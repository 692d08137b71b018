package org.acme.platform.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.acme.platform.live.Announcement.Expelled;
import org.acme.platform.live.Announcement.Logged;
import org.acme.platform.live.Announcement.Passing;
import org.acme.platform.live.Announcement.PresenceChanged;
import org.jspecify.annotations.Nullable;

/** What one node tells the others about a topic. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
@JsonSubTypes({
    @JsonSubTypes.Type(Logged.class),
    @JsonSubTypes.Type(Passing.class),
    @JsonSubTypes.Type(Expelled.class),
    @JsonSubTypes.Type(PresenceChanged.class)
})
@RegisterForReflection
sealed interface Announcement {
    Topic topic();

    /**
     * There is a new message in the log.
     *
     * @param message the message as JSON text; null when it has to be read from the log
     */
    @RegisterForReflection
    record Logged(Topic topic, long seq, @Nullable String message) implements Announcement {}

    /** A message that is kept nowhere, as JSON text. */
    @RegisterForReflection
    record Passing(Topic topic, String message) implements Announcement {}

    /**
     * The sockets of an account have to leave.
     *
     * @param openedBefore those that were opened later may stay; null: all of them have to leave
     */
    @RegisterForReflection
    record Expelled(Topic topic, UUID account, @Nullable Instant openedBefore) implements Announcement {}

    /** Somebody came or went. */
    @RegisterForReflection
    record PresenceChanged(Topic topic) implements Announcement {}
}
