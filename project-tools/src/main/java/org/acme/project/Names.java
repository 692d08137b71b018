// Only for the template.
package org.acme.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a project calls itself.
 *
 * @param title for people, such as Corner Shop
 * @param group the group of its artifacts, and the package of its classes
 */
record Names(String title, String group) {
    /** The names of the project at a folder: its pom.xml has both before it speaks of anything else. */
    static Names of(Path root) throws IOException {
        var pom = Files.readString(root.resolve("pom.xml"));
        return new Names(first("name", pom), first("groupId", pom));
    }

    /** For programs, such as corner-shop. */
    String slug() {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** The group as a path, such as com/example/shop. */
    String folder() {
        return group.replace('.', '/');
    }

    private static String first(String element, String pom) {
        var match = Pattern.compile("<%1$s>(.*?)</%1$s>".formatted(element)).matcher(pom);
        if (!match.find()) {
            throw new Refused("The pom.xml of the template has no " + element + ".");
        }
        return match.group(1);
    }
}
