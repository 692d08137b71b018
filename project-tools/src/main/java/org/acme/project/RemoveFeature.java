package org.acme.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Removes features from this repository, on every side: {@code scripts/remove-feature notes}. */
final class RemoveFeature {
    private RemoveFeature() {}

    public static void main(String... names) throws IOException {
        try {
            run(Path.of("").toAbsolutePath(), List.of(names));
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /**
     * Removes the features with these names from the repository at a folder.
     *
     * @throws Refused when nothing was changed, or when the rest needs somebody's hand
     */
    static void run(Path root, List<String> names) throws IOException {
        var features = Feature.all(root);
        if (names.isEmpty()) {
            throw new Refused("Which feature? There are: " + Feature.names(features) + ".");
        }
        for (var name : names) {
            if (features.stream().noneMatch(feature -> feature.name().equals(name))) {
                throw new Refused("There is no feature %s. There are: %s.".formatted(name, Feature.names(features)));
            }
        }
        var sources = Sources.of(root);
        sources.refuseChanges();
        for (var feature : features) {
            if (names.contains(feature.name())) {
                remove(feature, sources);
            }
        }
        deleteClasses(root);
        System.out.println("Done. To undo all of it: git restore .");
    }

    /** Removes one feature, whether or not git could undo it. */
    static void remove(Feature feature, Sources sources) throws IOException {
        System.out.println("Removing the feature " + feature.name() + " ...");
        ApiDocument.remove(feature, sources.root());
        var packages = NpmPackages.onlyOf(feature, sources);
        var pictures = Pictures.shownIn(sources);
        for (var path : feature.paths(sources)) {
            System.out.println("  " + sources.root().relativize(path));
            Folders.delete(path);
        }
        OnlyFor.feature(feature.name()).removeFrom(sources);
        pictures.deleteUnshown();
        NpmPackages.remove(packages, sources.root());
    }

    /** Maven knows nothing of what dev mode has compiled, and would leave that of the feature in the application. */
    private static void deleteClasses(Path root) throws IOException {
        try (var modules = Files.list(root)) {
            for (var module : modules.toList()) {
                Folders.deleteIfThere(module.resolve("target/classes"));
                Folders.deleteIfThere(module.resolve("target/test-classes"));
            }
        }
    }
}
