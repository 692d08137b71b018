// Only for the feature tasks.
package org.acme.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The feature tasks as another one, before it is written.
 *
 * @param folders where it will be, on every side
 * @param files without what is only for tasks
 */
record FeatureCopy(List<Path> folders, List<CopiedFile> files) {

    /**
     * A file that has a copy.
     *
     * @param before what it says
     * @param target where the copy will be
     * @param after what the copy says
     */
    record CopiedFile(String before, Path target, String after) {}

    static FeatureCopy of(Sources sources, Subject subject, LocalDateTime now) throws IOException {
        var copy = new FeatureCopy(new ArrayList<>(), new ArrayList<>());
        var renaming = new SubjectRenaming(subject);
        var tasks = new Feature(sources.root(), Subject.TASKS.many().folder());
        var version = Migrations.nextVersion(sources.files(), now);
        for (var folder : tasks.paths(sources)) {
            var name = Objects.requireNonNull(folder.getFileName()).toString();
            var target = folder.resolveSibling(
                    name.replaceFirst(tasks.name(), subject.many().folder()));
            var files = sources.files().stream()
                    .filter(file -> file.startsWith(folder))
                    .toList();
            copy.folders.add(target);
            copy.addSources(files, folder, target, renaming);
            copy.addMigration(
                    files,
                    target.resolve(
                            "V%s__%s.sql".formatted(version, subject.many().snake())),
                    renaming);
        }
        return copy;
    }

    private void addSources(List<Path> originals, Path from, Path to, SubjectRenaming renaming) throws IOException {
        var onlyForTasks = OnlyFor.feature(Subject.TASKS.many().folder());
        for (var file : originals) {
            var text = text(file);
            if (!Migrations.isOne(file) && !onlyForTasks.speaksOfAll(text)) {
                var before = onlyForTasks.removeFrom(text, file.toString().endsWith(".md"));
                var target = to.resolve(renaming.code(from.relativize(file).toString()));
                files.add(new CopiedFile(before, target, renaming.source(before)));
            }
        }
    }

    /** All migrations become one: nobody has a database that ran some of them only. */
    private void addMigration(List<Path> originals, Path target, SubjectRenaming renaming) throws IOException {
        var texts = new ArrayList<String>();
        for (var file : Migrations.sorted(originals)) {
            texts.add(text(file));
        }
        if (!texts.isEmpty()) {
            var before = String.join("\n", texts);
            files.add(new CopiedFile(before, target, renaming.sql(before)));
        }
    }

    private static String text(Path file) throws IOException {
        return Sources.text(file)
                .orElseThrow(() -> new Refused("%s is no text, so nothing can be renamed in it.".formatted(file)));
    }

    void write() throws IOException {
        for (var file : files) {
            Files.createDirectories(Objects.requireNonNull(file.target().getParent()));
            Files.writeString(file.target(), file.after());
        }
    }

    void delete() {
        folders.forEach(Folders::deleteIfThere);
    }
}
