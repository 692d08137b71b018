// Only for the template.
package org.acme.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A project in the making.
 *
 * @param root where it is made
 */
record Project(Path root, Answers answers) {
    private static final String INTRODUCTION =
            "is a web application: a Quarkus backend, a React page on the same port, and a PostgreSQL database.";
    /** What the MIT licence asks of those who pass its subject on. */
    private static final Path NOTICE = Path.of("LICENSE.template");

    /** Copies the template, under the names of this project. */
    void copy(Path template) throws IOException {
        var renaming = new Renaming(Names.of(template), answers.names());
        for (var file : Sources.of(template).files()) {
            var target = root.resolve(renaming.path(template.relativize(file)));
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            var text = Sources.text(file);
            if (text.isPresent()) {
                Files.writeString(
                        target,
                        file.toString().endsWith(".java") ? renaming.java(text.get()) : renaming.text(text.get()));
            }
        }
        // The licence of the product is its owner's to choose; that of what it was made from stays as it is.
        Files.copy(template.resolve("LICENSE"), root.resolve(NOTICE));
        Files.delete(root.resolve("LICENSE"));
    }

    /** Removes what is there for the template only, and the features that are left out. */
    void forget() throws IOException {
        git("init", "--quiet", "--initial-branch=main");
        addAll();
        var pictures = Pictures.shownIn(sources());
        OnlyFor.template().removeFrom(sources());
        introduce();
        for (var name : answers.without()) {
            RemoveFeature.remove(new Feature(root, name), sources());
        }
        pictures.deleteUnshown();
    }

    private void introduce() throws IOException {
        var readme = root.resolve("README.md");
        var title = answers.names().title();
        var heading = "# " + title + "\n";
        Files.writeString(
                readme,
                Files.readString(readme)
                        .replaceFirst(heading + "\n*", heading + "\n" + title + " " + INTRODUCTION + "\n\n"));
    }

    /** Records what it was made from, and makes the first commit. */
    void commit(Path template) throws IOException {
        Files.writeString(root.resolve(".template.properties"), origin(template));
        addAll();
        var message = "Start " + answers.names().title();
        git(asSomebody("commit", "--quiet", "--no-verify", "--no-gpg-sign", "--message", message));
    }

    /** By force, because what the user lets git ignore everywhere may be the name of a folder here. */
    private void addAll() {
        git("add", "--all", "--force");
    }

    /** By this a later version of the template can be compared with the one that the project was made from. */
    private String origin(Path template) {
        var sources = Sources.of(template);
        return """
                # What this project was made from, and how. The same answers and a later commit make a project whose
                # difference from one of this commit is what the template has changed since. LICENSE.template is its licence.
                commit=%s
                uncommitted-changes=%b
                name=%s
                group=%s
                without=%s
                """.formatted(
                Command.in(template, "git", "rev-parse", "HEAD").output().strip(),
                sources.haveChanges(),
                answers.names().title(),
                answers.names().group(),
                String.join(",", answers.without()));
    }

    /** Who has told git no name yet commits under that of the product. */
    private String[] asSomebody(String... command) {
        var words = new ArrayList<String>();
        try {
            git("var", "GIT_COMMITTER_IDENT");
        } catch (Refused unknown) {
            var slug = answers.names().slug();
            words.addAll(List.of("-c", "user.name=" + slug, "-c", "user.email=" + slug + "@localhost"));
        }
        words.addAll(List.of(command));
        return words.toArray(String[]::new);
    }

    private void git(String... words) {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Command.in(root, command.toArray(String[]::new)).output();
    }

    private Sources sources() {
        return Sources.of(root);
    }
}
