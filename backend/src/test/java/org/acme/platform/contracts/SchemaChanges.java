package org.acme.platform.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.schema.ChangedEnum;
import org.openapitools.openapidiff.core.model.schema.ChangedRequired;

/** Names the breaking changes of one schema, with a JSON Pointer to each. */
final class SchemaChanges {
    private final List<String> found = new ArrayList<>();

    private SchemaChanges() {}

    static List<String> breaking(String where, @Nullable ChangedSchema schema) {
        var changes = new SchemaChanges();
        changes.compare(where + " ", schema);
        return changes.found;
    }

    private void compare(String pointer, @Nullable ChangedSchema schema) {
        if (schema == null) {
            return;
        }
        schema.getMissingProperties().keySet().forEach(name -> add(child(pointer, name), "is gone"));
        schema.getChangedProperties().forEach((name, property) -> compare(child(pointer, name), property));
        compare(child(pointer, "*"), schema.getItems());
        if (schema.isChangedType()) {
            add(pointer, "has another type");
        }
        if (schema.isChangeFormat()) {
            add(pointer, "has another format");
        }
        compareNullness(pointer, schema);
        schema.getChangedElements().stream()
                .filter(Objects::nonNull) // what has not changed
                .filter(element -> !(element instanceof ChangedSchema))
                .filter(Changed::isIncompatible)
                .forEach(element -> compare(pointer, element));
    }

    /** The library takes every change of it for compatible. */
    private void compareNullness(String pointer, ChangedSchema schema) {
        var wasNullable = Boolean.TRUE.equals(schema.getOldSchema().getNullable());
        var isNullable = Boolean.TRUE.equals(schema.getNewSchema().getNullable());
        if (wasNullable && !isNullable && schema.getContext().isRequest()) {
            add(pointer, "cannot be null any more");
        }
        if (isNullable && !wasNullable && schema.getContext().isResponse()) {
            add(pointer, "can be null now");
        }
    }

    private void compare(String pointer, Changed element) {
        switch (element) {
            case ChangedRequired required -> {
                required.getIncreased().forEach(name -> add(child(pointer, name), "is required now"));
                required.getMissing().forEach(name -> add(child(pointer, name), "may be absent now"));
            }
            case ChangedEnum<?> values -> {
                values.getMissing().forEach(value -> add(pointer, "cannot be " + value + " any more"));
                values.getIncreased().forEach(value -> add(pointer, "can be " + value + " now"));
            }
            default -> add(pointer, "has another " + ruleName(element));
        }
    }

    /** {@code ChangedMaxLength} is about the max length. */
    private static String ruleName(Changed element) {
        return element.getClass()
                .getSimpleName()
                .replaceFirst("Changed", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String child(String pointer, String name) {
        return pointer + "/" + name;
    }

    private void add(String pointer, String change) {
        found.add("%s %s".formatted(pointer.stripTrailing(), change));
    }
}
