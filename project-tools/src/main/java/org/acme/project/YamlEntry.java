package org.acme.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A line of a YAML document as programs write it, and the lines that belong to it, which are indented more. So it is
 * written again as it was.
 *
 * @param children a list that may be changed
 */
record YamlEntry(String line, List<YamlEntry> children) {
    private static final Pattern REFERENCE = Pattern.compile("\"#/components/schemas/(\\w+)\"");

    static YamlEntry parse(String text) {
        var parents = new ArrayDeque<>(List.of(new YamlEntry("", new ArrayList<>())));
        for (var line : text.lines().toList()) {
            var entry = new YamlEntry(line, new ArrayList<>());
            while (parents.size() > 1 && parents.getFirst().depth() >= entry.depth()) {
                parents.removeFirst();
            }
            parents.getFirst().children.add(entry);
            parents.addFirst(entry);
        }
        return parents.getLast();
    }

    /** The entry with this key, or an empty one. */
    YamlEntry child(String key) {
        return children.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseGet(() -> new YamlEntry("", new ArrayList<>()));
    }

    String key() {
        return line.strip().replaceFirst(":( .*)?$", "");
    }

    static Predicate<YamlEntry> isItem(String value) {
        return entry -> entry.line.strip().equals("- " + value);
    }

    /** The schemas that this refers to. */
    Set<String> references() {
        var references = new HashSet<String>();
        REFERENCE.matcher(line).results().map(match -> match.group(1)).forEach(references::add);
        children.forEach(child -> references.addAll(child.references()));
        return references;
    }

    /** The items of a list need not be indented more than its key, and belong to it. */
    private int depth() {
        int indentation = line.length() - line.stripLeading().length();
        return indentation * 2 + (line.strip().startsWith("- ") ? 1 : 0);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        write(text);
        return text.substring(1);
    }

    private void write(StringBuilder text) {
        text.append(line).append('\n');
        children.forEach(child -> child.write(text));
    }
}
