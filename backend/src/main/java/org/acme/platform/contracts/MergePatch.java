package org.acme.platform.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.acme.platform.errors.InvalidRequest;
import org.acme.platform.errors.UnreadableJson;
import org.jspecify.annotations.Nullable;

/** Changes some members of a document and leaves the others (JSON Merge Patch, RFC 7396). */
@ApplicationScoped
public class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;

    MergePatch(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The document with the patch applied; the result is not validated yet.
     *
     * @param patch the members to change; one that is null is removed
     * @throws InvalidRequest when the patch is no object, or has members that the document cannot have
     */
    public <T> T apply(@Nullable JsonNode patch, T document, Class<T> type) {
        if (patch == null || !patch.isObject()) {
            throw new InvalidRequest("", "must be an object");
        }
        try {
            return json.treeToValue(merge(json.valueToTree(document), patch), type);
        } catch (JsonProcessingException unfit) {
            throw UnreadableJson.of(unfit);
        }
    }

    private JsonNode merge(@Nullable JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        var merged = target instanceof ObjectNode object ? object : json.createObjectNode();
        patch.forEachEntry((name, value) -> {
            if (value.isNull()) {
                merged.remove(name);
            } else {
                merged.set(name, merge(merged.get(name), value));
            }
        });
        return merged;
    }
}
