// Only for the template.
package org.acme.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * What can be a name, a group, a folder or a feature. Each answer comes back as it is used, or {@link Refused}.
 *
 * @param template the folder of the template
 * @param here what relative paths start from
 */
record Rules(Path template, Path here) {
    static final int LONGEST = 40;

    private static final Pattern TITLE = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z0-9]+)*");
    private static final Pattern GROUP = Pattern.compile("[a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)+");
    private static final Pattern GROUP_OF_JAVA = Pattern.compile("javax?\\..*");
    private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    String title(String title) {
        if (!TITLE.matcher(title).matches() || title.length() > LONGEST) {
            throw new Refused(
                    ("The name \"%s\" cannot be used: it has to start with a letter (A to Z), then has letters,"
                                    + " digits, and single spaces or hyphens between words, %d in all.")
                            .formatted(title, LONGEST));
        }
        var slug = new Names(title, "").slug();
        if (SourceVersion.isKeyword(slug)) {
            throw new Refused("The name \"%s\" cannot be used: it is a reserved word of Java.".formatted(title));
        }
        if (Files.exists(template.resolve(slug))) {
            throw new Refused("The name \"%s\" cannot be used: a folder of the project has it.".formatted(title));
        }
        return title;
    }

    String group(String group) {
        if (!GROUP.matcher(group).matches() || group.length() > LONGEST) {
            throw new Refused(("The group \"%s\" cannot be used: it has to be a Java package of two or more lower-case"
                            + " words with dots between them, %d letters in all, such as com.example.shop.")
                    .formatted(group, LONGEST));
        }
        for (var word : group.split("\\.", -1)) {
            if (SourceVersion.isKeyword(word)
                    || Feature.PARENTS.contains(word)
                    || GROUP_OF_JAVA.matcher(group).matches()) {
                throw new Refused("The group \"%s\" cannot be used: \"%s\" is a reserved word.".formatted(group, word));
            }
        }
        return group;
    }

    Path folder(String path) {
        var folder = here.resolve(path).normalize();
        var name = Objects.toString(folder.getFileName(), "");
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new Refused("The folder %s exists already.".formatted(folder));
        }
        if (!FOLDER.matcher(name).matches()) {
            throw new Refused(("The folder \"%s\" cannot be used: its name has to start with a letter (A to Z) or a"
                            + " digit, then has letters, digits, dots, hyphens and underscores.")
                    .formatted(name));
        }
        var parent = Objects.requireNonNull(folder.getParent());
        if (!Files.isWritable(parent) || !Files.isDirectory(parent)) {
            throw new Refused("Nothing can be made in %s: it is no folder that you may write to.".formatted(parent));
        }
        try {
            var real = parent.toRealPath().resolve(name);
            if (real.startsWith(template.toRealPath())) {
                throw new Refused("The folder %s cannot be used: it is in the template itself.".formatted(real));
            }
            return real;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The names of features, separated by commas. */
    List<String> features(String names) {
        var features = Feature.all(template);
        var wanted = Stream.of(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        for (var name : wanted) {
            if (features.stream().noneMatch(feature -> feature.name().equals(name))) {
                throw new Refused(
                        "There is no feature \"%s\". There are: %s.".formatted(name, Feature.names(features)));
            }
        }
        return wanted;
    }
}
