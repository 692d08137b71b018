package org.acme.contracts.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import org.acme.contracts.live.LiveRequest.Refresh;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every socket understands, whatever it is about. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes(@JsonSubTypes.Type(value = Refresh.class, name = "refresh"))
@Schema(oneOf = Refresh.class, discriminatorProperty = "type")
public sealed interface LiveRequest {

    /**
     * Keeps the socket open when the access token that it was opened with expires.
     *
     * @param accessToken a newer token of the same account
     */
    record Refresh(@NotBlank String accessToken) implements LiveRequest {}
}
