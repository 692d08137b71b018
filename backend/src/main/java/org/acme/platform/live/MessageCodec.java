package org.acme.platform.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.acme.platform.contracts.ContractValidator;
import org.acme.platform.errors.UnreadableJson;

/** Contract messages as JSON text. */
@ApplicationScoped
class MessageCodec {
    private final ObjectMapper json;
    private final ContractValidator validator;

    MessageCodec(ObjectMapper json, ContractValidator validator) {
        this.json = json;
        this.validator = validator;
    }

    Frame encode(Object message) {
        return new Frame(text(message));
    }

    String text(Object message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw UnreadableJson.of(malformed);
        }
    }

    /** A message that keeps its contract; fails like an endpoint that is given such a body. */
    <T> T decode(JsonNode message, Class<T> type) {
        try {
            return validator.valid(json.treeToValue(message, type));
        } catch (JsonProcessingException unfit) {
            throw UnreadableJson.of(unfit);
        }
    }
}
