package org.acme.platform.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.acme.platform.live.Announcement.Expelled;
import org.acme.platform.live.Announcement.Logged;
import org.acme.platform.live.Announcement.Passing;
import org.jspecify.annotations.Nullable;

/**
 * The live bus: features publish messages to topics, and every socket that has joined a topic gets them, whichever node
 * it is connected to. Inside a transaction, messages are delivered when it is committed, and only then, in their order.
 */
@ApplicationScoped
public class Live {
    /** The engines carry little more at a time, and only what is kept can be read elsewhere. */
    private static final int MAX_PASSING_BYTES = 7500;

    private final Hubs hubs;
    private final Presence presence;
    private final MessageCodec codec;
    private final Event<Announcement> announcements;
    private final Expulsions expulsions;
    private final LiveEngine engine;

    Live(
            Hubs hubs,
            Presence presence,
            MessageCodec codec,
            Event<Announcement> announcements,
            Expulsions expulsions,
            LiveEngine engine) {
        this.hubs = hubs;
        this.presence = presence;
        this.codec = codec;
        this.announcements = announcements;
        this.expulsions = expulsions;
        this.engine = engine;
    }

    /**
     * Lets a socket hear a topic until it closes.
     *
     * @param after for a topic with a {@link LiveLog}: the number of the last message that the client knows, so that it
     *     gets what it has missed; null when it wants only what is new
     */
    public void join(LiveSocket socket, Topic topic, @Nullable Long after) {
        hubs.join(socket, topic, after);
    }

    /**
     * Counts the socket's account as present in a topic that the socket has joined, until it closes. All who hear the
     * topic are told what its {@link LivePresence} says.
     */
    public void appear(LiveSocket socket, Topic topic) {
        presence.enter(socket, topic);
    }

    /**
     * Whether an account is present in a topic, on whatever node. One whose node has died still is for some seconds.
     */
    public boolean isPresent(Topic topic, UUID account) {
        return presence.contains(topic, account);
    }

    /**
     * Sends a contract message to all who hear the topic now. It is not kept, so whoever is not connected misses it,
     * and whoever may have missed something because nodes did not hear each other is told of a gap.
     *
     * @throws IllegalArgumentException when its JSON has more than 7500 bytes as a string in JSON, where quotation
     *     marks and backslashes count twice
     */
    public void publish(Topic topic, Object message) {
        var text = codec.text(message);
        // As which it travels, in an envelope.
        if (codec.text(text).getBytes(StandardCharsets.UTF_8).length > MAX_PASSING_BYTES) {
            throw new IllegalArgumentException("A message that is not kept has to fit into a notification");
        }
        announcements.fire(new Passing(topic, text));
    }

    /** Like {@link #publish}, but only to those who are connected to this node, of whatever length. */
    public void publishHere(Topic topic, Object message) {
        hubs.announced(new Passing(topic, codec.text(message)));
    }

    /** Whether somebody who is connected to this node hears the topic. */
    public boolean isHeard(Topic topic) {
        return hubs.isOpen(topic);
    }

    /** Tells all who hear the topic of a message that the current transaction writes to the topic's {@link LiveLog}. */
    public void append(Topic topic, long seq, Object message) {
        announcements.fire(new Logged(topic, seq, codec.text(message)));
    }

    /** Closes the sockets by which an account hears the topic, on every node, with 4403. */
    public void expel(Topic topic, UUID account) {
        expulsions.remember(topic, account);
        announcements.fire(new Expelled(topic, account, null));
    }

    void catchUp(@Observes NodeGone event) {
        hubs.interrupted();
    }

    void start(@Observes StartupEvent event) {
        engine.start(hubs);
    }

    /** After all who still have something to say. */
    void stop(@Observes @Priority(Integer.MAX_VALUE) ShutdownEvent event) {
        engine.stop();
    }
}
