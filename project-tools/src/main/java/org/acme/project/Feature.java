package org.acme.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A feature, which is its folders: whatever is called {@code <name>}, with or without an extension, in a folder called
 * features, contracts or migration.
 *
 * @param root the repository
 */
record Feature(Path root, String name) {
    /** What the folders are called that hold the folders of features. */
    static final Set<String> PARENTS = Set.of("features", "contracts", "migration");

    private static final Pattern TYPE = Pattern.compile("\\b(?:record|enum|interface|class)\\s+(\\w+)");

    /** The features of a repository, by name: the folders of the backend, and those that only the frontend has. */
    static List<Feature> all(Path root) {
        return Sources.of(root).files().stream()
                .map(root::relativize)
                .filter(file -> file.startsWith("backend") || file.startsWith("frontend"))
                .flatMap(file -> IntStream.range(0, file.getNameCount() - 2)
                        .filter(at -> file.getName(at).toString().equals("features"))
                        .mapToObj(at -> file.getName(at + 1).toString()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(name -> new Feature(root, name))
                .toList();
    }

    static String names(List<Feature> features) {
        return features.isEmpty()
                ? "none"
                : features.stream().map(Feature::name).collect(Collectors.joining(", "));
    }

    /** Its folders and single files, the outermost of each. */
    Set<Path> paths(Sources sources) {
        return sources.files().stream()
                .map(root::relativize)
                .flatMap(file -> IntStream.range(1, file.getNameCount())
                        .filter(at -> PARENTS.contains(file.getName(at - 1).toString()))
                        .filter(at -> isCalledSo(file.getName(at)))
                        .limit(1)
                        .mapToObj(at -> root.resolve(file.subpath(0, at + 1))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the types that its contracts declare. */
    Set<String> contracts(Sources sources) throws IOException {
        var types = new TreeSet<String>();
        for (var file : sources.files()) {
            if (Objects.requireNonNull(file.getParent()).endsWith(Path.of("contracts", name)) && Files.exists(file)) {
                TYPE.matcher(Files.readString(file))
                        .results()
                        .map(type -> type.group(1))
                        .forEach(types::add);
            }
        }
        return types;
    }

    private boolean isCalledSo(Path path) {
        return path.toString().replaceFirst("\\..*", "").equals(name);
    }
}
