package org.acme.contracts.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.acme.contracts.live.LiveSignal.Gap;
import org.acme.contracts.live.LiveSignal.LiveError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What every socket may send, whatever it is about. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Gap.class, name = "gap"),
    @JsonSubTypes.Type(value = LiveError.class, name = "error")
})
@Schema(
        oneOf = {Gap.class, LiveError.class},
        discriminatorProperty = "type")
public sealed interface LiveSignal {

    /**
     * Messages that this socket will not deliver: the client reads them through REST. Delivery goes on behind them.
     *
     * @param from the first sequence number that is missing; 0 where messages have none
     * @param to the last one
     */
    record Gap(int from, int to) implements LiveSignal {}

    /**
     * What the client sent was not done. The socket stays open.
     *
     * @param code names the kind of failure and never changes; programs branch on it
     * @param detail what went wrong this time, to be read by a person
     * @param clientId what the client called its message, if it had a {@code clientId}
     */
    record LiveError(String code, String detail, @Nullable String clientId) implements LiveSignal {}
}
