package org.acme.platform.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * Writes an OpenAPI 3.1 document as 3.0 would: what may be null is {@code nullable}. The comparing library does not see
 * changes of types in 3.1.
 */
final class NullableSchemas {
    private static final ObjectMapper YAML = new YAMLMapper();

    private NullableSchemas() {}

    static String rewrite(String document) {
        try {
            var root = (ObjectNode) YAML.readTree(document);
            root.put("openapi", "3.0.3");
            rewrite(root);
            return YAML.writeValueAsString(root);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private static void rewrite(JsonNode node) {
        node.forEach(NullableSchemas::rewrite);
        if (node instanceof ObjectNode schema) {
            rewriteTypes(schema);
            rewriteAlternatives(schema);
        }
    }

    /** {@code type: [string, "null"]} */
    private static void rewriteTypes(ObjectNode schema) {
        if (schema.path("type").isArray()) {
            for (var type : schema.remove("type")) {
                if (type.asText().equals("null")) {
                    schema.put("nullable", true);
                } else {
                    schema.set("type", type);
                }
            }
        }
    }

    /** {@code anyOf: [$ref: ..., type: "null"]} */
    private static void rewriteAlternatives(ObjectNode schema) {
        var others = YAML.createArrayNode();
        schema.path("anyOf").forEach(alternative -> {
            if (!alternative.path("type").asText().equals("null")) {
                others.add(alternative);
            }
        });
        if (others.size() == 1 && schema.path("anyOf").size() == 2) {
            schema.remove("anyOf");
            schema.put("nullable", true).set("allOf", others);
        }
    }
}
