// Only for the template.
package org.acme.project;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives texts and paths other names, all in one pass, so that a new name is never taken for an old one. */
final class Renaming {
    private static final Pattern IMPORTS = Pattern.compile("(?m)(?:^import (?:static )?[\\w.*]+;\n)+");

    private final Pattern oldNames;
    private final Map<String, String> newNames;

    Renaming(Names from, Names to) {
        newNames = Map.of(
                from.title(), to.title(),
                from.slug(), to.slug(),
                from.group(), to.group(),
                from.folder(), to.folder());
        oldNames = Pattern.compile(
                newNames.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    Path path(Path path) {
        return Path.of(text(path.toString()));
    }

    String text(String text) {
        return oldNames.matcher(text).replaceAll(name -> newNames.get(name.group()));
    }

    /** Java sources have sorted imports, also under their new names. */
    String java(String source) {
        UnaryOperator<String> sorted = imports ->
                Stream.of(imports.split("\n")).sorted(Renaming::byName).collect(Collectors.joining("\n", "", "\n"));
        return IMPORTS.matcher(text(source)).replaceAll(imports -> sorted.apply(imports.group()));
    }

    /** Without the semicolon, which would sort a.b; after a.b.c; */
    private static int byName(String one, String other) {
        return one.replace(";", "").compareTo(other.replace(";", ""));
    }
}
