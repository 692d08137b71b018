// Only for the feature tasks.
package org.acme.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a new feature cannot be called, because something else is. */
record Clashes(Sources sources, Subject subject, FeatureCopy copy) {
    private static final Pattern TABLE = Pattern.compile("(?i)create table (?:if not exists )?(\\w+)");
    /** What is no page of the single-page application, in whatever profile. */
    private static final Pattern NO_PAGES =
            Pattern.compile("(?m)^(?:%\\w+\\.)?quarkus\\.quinoa\\.ignored-path-prefixes=(.*)");
    /** A name in code, unless it is that of a member of something. */
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Za-z]\\w*");

    /** @throws Refused with the first */
    void refuse() throws IOException {
        refuseFolder();
        refuseTypes();
        refuseTables();
        refusePage();
        refuseNamesOfTheOriginal();
    }

    private void refuseFolder() {
        var folder = subject.many().folder();
        if (Feature.PARENTS.contains(folder)
                || !new Feature(sources.root(), folder).paths(sources).isEmpty()) {
            throw refused("there is a folder " + folder + " already");
        }
    }

    private void refuseTypes() {
        var existing = sources.files().stream()
                .map(Clashes::name)
                .filter(name -> name.endsWith(".java"))
                .collect(Collectors.toSet());
        for (var file : copy.files()) {
            var name = name(file.target());
            boolean isRenamed = Stream.of(subject.one(), subject.many()).anyMatch(noun -> name.contains(noun.pascal()));
            if (isRenamed && existing.contains(name)) {
                throw refused("there is a type " + name.replace(".java", "") + " already");
            }
        }
    }

    private void refuseTables() throws IOException {
        var tables = new HashSet<String>();
        copy.files().forEach(file -> tables.addAll(tables(file.after())));
        for (var file : sources.files()) {
            if (Migrations.isOne(file)
                    && tables(Sources.text(file).orElse("")).stream().anyMatch(tables::contains)) {
                throw refused("there is a table " + subject.one().snake() + " already");
            }
        }
    }

    private void refusePage() throws IOException {
        var path = "/" + subject.many().kebab();
        var page = "path: '%s'".formatted(subject.many().kebab());
        for (var file : sources.files()) {
            var text = Sources.text(file).orElse("");
            if (name(file).matches(".*\\.tsx?") && text.contains(page)) {
                throw refused("there is a page of that name already");
            }
            if (name(file).equals("application.properties")
                    && pathsWithoutPages(text).anyMatch(path::equals)) {
                throw refused("no page can be at " + path);
            }
        }
    }

    private void refuseNamesOfTheOriginal() {
        var renaming = new SubjectRenaming(subject);
        for (var file : copy.files()) {
            var kept = new HashSet<String>();
            var renamed = new TreeSet<String>();
            NAME.matcher(new Prose(file.before()).code())
                    .results()
                    .map(name -> name.group())
                    .forEach(name -> (renaming.code(name).equals(name) ? kept : renamed).add(name));
            renamed.stream()
                    .map(renaming::code)
                    .filter(kept::contains)
                    .findFirst()
                    .ifPresent(name -> {
                        throw refused("the code of tasks, which is copied, calls something else " + name);
                    });
        }
    }

    private Refused refused(String reason) {
        return new Refused("The name \"%s\" cannot be used: %s. Take another, such as customer-%1$s."
                .formatted(subject.many().kebab(), reason));
    }

    private static Set<String> tables(String sql) {
        return TABLE.matcher(sql).results().map(table -> table.group(1)).collect(Collectors.toSet());
    }

    private static Stream<String> pathsWithoutPages(String properties) {
        return NO_PAGES.matcher(properties)
                .results()
                .flatMap(paths -> Stream.of(paths.group(1).split(",")));
    }

    private static String name(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }
}
