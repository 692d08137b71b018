package org.acme.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Copies of this repository, to be changed. */
final class Repository {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Repository() {}

    /** Copies what git has of it into a folder, as a repository without changes. */
    static Path copyTo(Path folder) throws IOException {
        for (var file : Sources.of(ROOT).files()) {
            var target = folder.resolve(ROOT.relativize(file));
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.copy(file, target);
        }
        git(folder, "init", "--quiet");
        commit(folder);
        return folder;
    }

    static void commit(Path folder) {
        git(folder, "add", "--all");
        git(folder, "-c", "user.name=test", "-c", "user.email=test@localhost", "commit", "--quiet", "--message=test");
    }

    static String git(Path folder, String... words) {
        var command = new String[words.length + 1];
        command[0] = "git";
        System.arraycopy(words, 0, command, 1, words.length);
        return Command.in(folder, command).output();
    }

    /** Everything that its files say, and how they are called. */
    static String text(Path folder) throws IOException {
        var all = new StringBuilder();
        for (var file : Sources.of(folder).files()) {
            all.append(folder.relativize(file)).append('\n');
            all.append(Sources.text(file).orElse("")).append('\n');
        }
        return all.toString();
    }
}
