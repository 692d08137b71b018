package org.acme.platform.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an announcement travels.
 *
 * @param node who sent it
 * @param announcement null when the node only says that it is there
 * @param incomplete whether something that the node said before may not have been sent
 */
@RegisterForReflection
record Envelope(UUID node, @Nullable Announcement announcement, boolean incomplete) {

    static Envelope read(ObjectMapper json, String text) {
        try {
            return json.readValue(text, Envelope.class);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
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
