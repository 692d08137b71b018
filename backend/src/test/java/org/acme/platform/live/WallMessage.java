package org.acme.platform.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Size;
import org.acme.platform.live.WallMessage.Note;
import org.acme.platform.live.WallMessage.Wave;

/** What the tests say on a {@link Wall}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Note.class, name = "note"),
    @JsonSubTypes.Type(value = Wave.class, name = "wave")
})
sealed interface WallMessage {
    /** Is kept. */
    record Note(@Size(max = 60_000) String text) implements WallMessage {}

    /** Is not kept. */
    record Wave(@Size(max = 60_000) String text) implements WallMessage {}
}
