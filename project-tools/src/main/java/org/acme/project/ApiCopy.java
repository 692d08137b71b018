// Only for the feature tasks.
package org.acme.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Adds a copy of the feature tasks to the API document: what scripts/contracts would write. */
record ApiCopy(YamlEntry document, Subject subject, SubjectRenaming renaming) {
    /** Sorted by name; what SmallRye OpenAPI does not make itself stands behind. */
    private static final Comparator<YamlEntry> SCHEMAS = Comparator.comparing(
                    (YamlEntry schema) -> schema.key().endsWith("Patch"))
            .thenComparing(YamlEntry::key);

    /**
     * Adds it.
     *
     * @param contracts the names of the types that the contracts of tasks declare
     * @throws Refused when something of it has a name that there is already
     */
    static String addTo(String text, Subject subject, Set<String> contracts) {
        var copy = new ApiCopy(YamlEntry.parse(text), subject, new SubjectRenaming(subject));
        copy.add(contracts);
        return copy.document.toString();
    }

    private void add(Set<String> contracts) {
        var tag = Subject.TASKS.many().folder();
        var schemas = document.child("components").child("schemas").children();
        var names = ApiDocument.withThoseMadeOf(contracts, schemas);
        addCopies(schemas, schema -> names.contains(schema.key()), SCHEMAS);
        addCopies(
                document.child("paths").children(),
                path -> path.children().stream().anyMatch(ApiDocument.isOperation(tag)),
                Comparator.comparing(YamlEntry::key));
        var tags = document.child("tags").children();
        tags.add(new YamlEntry("- name: " + subject.many().folder(), new ArrayList<>()));
        tags.sort(Comparator.comparing(YamlEntry::line));
    }

    private void addCopies(List<YamlEntry> entries, Predicate<YamlEntry> isCopied, Comparator<YamlEntry> order) {
        for (var entry : entries.stream().filter(isCopied).toList()) {
            var copy = copy(entry, "");
            if (entries.stream().anyMatch(other -> other.key().equals(copy.key()))) {
                throw new Refused("The name \"%s\" cannot be used: the API has %s already."
                        .formatted(subject.many().kebab(), copy.key()));
            }
            entries.add(copy);
        }
        entries.sort(order);
    }

    private YamlEntry copy(YamlEntry entry, String parent) {
        var key = entry.key();
        var children = new ArrayList<>(
                entry.children().stream().map(child -> copy(child, key)).toList());
        if (key.equals("required")) {
            children.sort(Comparator.comparing(YamlEntry::line));
        }
        return new YamlEntry(line(entry.line(), key, parent), children);
    }

    private String line(String line, String key, String parent) {
        if (parent.equals("tags")) {
            return line.replace(Subject.TASKS.many().folder(), subject.many().folder());
        }
        return key.equals("summary") || key.equals("description") || parent.equals("description")
                ? renaming.words(line)
                : renaming.code(line);
    }
}
