package org.acme.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes a feature out of the API document: what scripts/contracts would write, without the minute that it builds. The
 * operations of a feature have its name as their tag.
 */
final class ApiDocument {
    private final YamlEntry document;
    private final YamlEntry schemas;

    private ApiDocument(YamlEntry document) {
        this.document = document;
        schemas = document.child("components").child("schemas");
    }

    static void remove(Feature feature, Path root) throws IOException {
        var file = root.resolve("shared-contracts/openapi.yaml");
        Files.writeString(file, without(Files.readString(file), feature.name(), feature.contracts(Sources.of(root))));
    }

    static String without(String text, String tag, Set<String> contracts) {
        var api = new ApiDocument(YamlEntry.parse(text));
        var used = api.document.references();
        api.removeOperations(tag);
        api.removeSchemas(contracts);
        api.removeUnusedSchemas(used);
        return api.document.toString();
    }

    private void removeOperations(String tag) {
        var paths = document.child("paths").children();
        paths.forEach(path -> path.children()
                .removeIf(
                        operation -> operation.child("tags").children().stream().anyMatch(YamlEntry.isItem(tag))));
        paths.removeIf(path -> path.children().isEmpty());
        document.child("tags").children().removeIf(YamlEntry.isItem("name: " + tag));
    }

    /** These, and those made of them, such as a page of them. */
    private void removeSchemas(Set<String> contracts) {
        var removed = new HashSet<>(contracts);
        Predicate<YamlEntry> isGone = schema ->
                removed.contains(schema.key()) || schema.references().stream().anyMatch(removed::contains);
        for (var gone = find(isGone); !gone.isEmpty(); gone = find(isGone)) {
            gone.forEach(schema -> removed.add(schema.key()));
            schemas.children().removeAll(gone);
        }
    }

    /** Those that were used, and only by what is gone. */
    private void removeUnusedSchemas(Set<String> usedBefore) {
        Predicate<YamlEntry> isUnused = schema ->
                usedBefore.contains(schema.key()) && !document.references().contains(schema.key());
        for (var unused = find(isUnused); !unused.isEmpty(); unused = find(isUnused)) {
            schemas.children().removeAll(unused);
        }
    }

    private List<YamlEntry> find(Predicate<YamlEntry> condition) {
        return schemas.children().stream().filter(condition).toList();
    }
}
