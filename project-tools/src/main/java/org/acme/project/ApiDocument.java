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
    static final String FILE = "shared-contracts/openapi.yaml";

    private final YamlEntry document;
    private final YamlEntry schemas;

    private ApiDocument(YamlEntry document) {
        this.document = document;
        schemas = document.child("components").child("schemas");
    }

    static void remove(Feature feature, Path root) throws IOException {
        var file = root.resolve(FILE);
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
        paths.forEach(path -> path.children().removeIf(isOperation(tag)));
        paths.removeIf(path -> path.children().isEmpty());
        document.child("tags").children().removeIf(YamlEntry.isItem("name: " + tag));
    }

    /** Whether an entry is an operation of a feature. */
    static Predicate<YamlEntry> isOperation(String tag) {
        return entry -> entry.child("tags").children().stream().anyMatch(YamlEntry.isItem(tag));
    }

    private void removeSchemas(Set<String> contracts) {
        var removed = withThoseMadeOf(contracts, schemas.children());
        schemas.children().removeIf(schema -> removed.contains(schema.key()));
    }

    /** These schemas, and those made of them, such as a page of them. */
    static Set<String> withThoseMadeOf(Set<String> contracts, List<YamlEntry> schemas) {
        var names = new HashSet<>(contracts);
        int before;
        do {
            before = names.size();
            for (var schema : schemas) {
                if (schema.references().stream().anyMatch(names::contains)) {
                    names.add(schema.key());
                }
            }
        } while (names.size() > before);
        return names;
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
