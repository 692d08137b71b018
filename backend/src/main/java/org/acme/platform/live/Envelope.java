package org.acme.platform.live;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an announcement travels.
 *
 * @param node who sent it
 * @param number how many the node had sent by then, so that no two are the same
 * @param announcement null when the node only says that it is there
 * @param incomplete whether something that the node said before may not have been sent
 */
@JsonPropertyOrder("node")
@RegisterForReflection
record Envelope(UUID node, long number, @Nullable Announcement announcement, boolean incomplete) {

    private static final UUID UNKNOWN = new UUID(0, 0);

    /** How each text of a node begins, so that it can tell its own without reading them. */
    static String beginning(UUID node) {
        return "{\"node\":\"" + node;
    }

    /** What another release of the application says may have no meaning here, and counts as not heard. */
    static Envelope read(ObjectMapper json, String text) {
        try {
            return json.readValue(text, Envelope.class);
        } catch (JsonProcessingException incomprehensible) {
            return new Envelope(UNKNOWN, 0, null, true);
        }
    }

    String write(ObjectMapper json) {
        try {
            return json.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
