// Only for the feature tasks.
package org.acme.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;

/** Makes a feature by copying the feature tasks under another name: {@code scripts/new-feature notes}. */
final class NewFeature {
    private NewFeature() {}

    /** Before the arguments of the user: the command that runs Maven. */
    public static void main(String... arguments) throws IOException {
        var root = Path.of("").toAbsolutePath();
        var rest = List.of(arguments).subList(1, arguments.length);
        try {
            run(root, Subject.read(rest), new Formatter(root, arguments[0])::format);
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /**
     * Makes a feature in the repository at a folder. It is there as a whole, or nothing is.
     *
     * @throws Refused when it cannot be made under this name
     */
    static void run(Path root, Subject subject, Consumer<Feature> formatter) throws IOException {
        var tasks = new Feature(root, Subject.TASKS.many().folder());
        var sources = Sources.of(root);
        if (!Feature.all(root).contains(tasks)) {
            throw new Refused("A new feature is a copy of the feature tasks, which is gone; git can bring it back.");
        }
        sources.refuseChanges();
        var copy = FeatureCopy.of(sources, subject, LocalDateTime.now(ZoneOffset.UTC));
        new Clashes(sources, subject, copy).refuse();
        var file = root.resolve(ApiDocument.FILE);
        var document = Files.readString(file);
        var longer = ApiCopy.addTo(document, subject, tasks.contracts(sources));

        System.out.println("Copying the feature tasks as " + subject.many().prose() + " ...");
        // Whether it fails or somebody ends it.
        var undo = new Thread(() -> {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
            copy.delete();
            write(file, document);
        });
        Runtime.getRuntime().addShutdownHook(undo);
        copy.write();
        write(file, longer);
        formatter.accept(new Feature(root, subject.many().folder()));
        Runtime.getRuntime().removeShutdownHook(undo);
        explain(root, subject, copy);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void explain(Path root, Subject subject, FeatureCopy copy) {
        copy.folders().forEach(folder -> System.out.println("  " + root.relativize(folder)));
        System.out.println("  " + ApiDocument.FILE);
        System.out.printf(
                """
                Done: it does what tasks does, at /%1$s. README.md says how to make it yours; begin with
                  frontend/src/features/%2$s/feature.tsx
                  shared-contracts/.../%2$s/%3$sContract.java
                To see it: scripts/dev. To undo all of it: git restore . && git clean -d --force && rm -rf */target/*classes
                """,
                subject.many().kebab(), subject.many().folder(), subject.one().pascal());
    }
}
