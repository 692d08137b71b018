package org.acme.platform.contracts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Writes into the API document how the kinds of a message are told apart, for every sealed interface with
 * {@link JsonSubTypes}: each has its name as {@code type}. The TypeScript made of it is a discriminated union.
 */
final class MessageSchemas {
    private static final String TYPE = "type";

    private final IndexView index;

    MessageSchemas(IndexView index) {
        this.index = index;
    }

    void describe(Map<String, Schema> schemas) {
        index.getAnnotations(JsonSubTypes.class).forEach(union -> {
            var schema = schemas.get(union.target().asClass().simpleName());
            if (schema != null) {
                describe(schema, kinds(union), schemas);
            }
        });
    }

    /** The names of the kinds, by the names of their schemas, in the order of the annotation. */
    private Map<String, String> kinds(AnnotationInstance union) {
        return Stream.of(union.value().asNestedArray())
                .collect(Collectors.toMap(
                        kind -> type(kind).simpleName(),
                        kind -> kind.value("name").asString(),
                        (_, last) -> last,
                        LinkedHashMap::new));
    }

    private ClassInfo type(AnnotationInstance kind) {
        return Objects.requireNonNull(
                index.getClassByName(kind.value().asClass().name()));
    }

    private static void describe(Schema union, Map<String, String> kinds, Map<String, Schema> schemas) {
        kinds.forEach((name, type) -> {
            addType(Objects.requireNonNull(schemas.get(name)), type);
            union.getDiscriminator().addMapping(type, "#/components/schemas/" + name);
        });
    }

    private static void addType(Schema kind, String type) {
        kind.addProperty(
                TYPE,
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).addEnumeration(type));
        var required = new ArrayList<>(Objects.requireNonNullElse(kind.getRequired(), List.of()));
        required.add(TYPE);
        kind.setRequired(required);
    }
}
