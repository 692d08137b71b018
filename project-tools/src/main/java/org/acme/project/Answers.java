// Only for the template.
package org.acme.project;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody wants to have made.
 *
 * @param folder where, absolute
 * @param without the names of the features that are left out
 */
record Answers(Path folder, Names names, List<String> without) {
    private static final Set<String> OPTIONS = Set.of("--name", "--group", "--without");
    private static final String USAGE =
            "Usage: scripts/new-project ../shop [--name \"Corner Shop\"] [--group com.example.shop] [--without chat,game]";

    /** Reads the arguments of the command; what they don't say follows from the folder. */
    static Answers read(List<String> arguments, Rules rules) {
        var folders = new ArrayList<String>();
        var options = options(arguments, folders);
        if (folders.size() != 1) {
            throw new Refused(USAGE);
        }
        var folder = rules.folder(folders.getFirst());
        var title = rules.title(options.getOrDefault(
                "--name", titleFrom(Objects.requireNonNull(folder.getFileName()).toString())));
        var group = rules.group(options.getOrDefault("--group", groupFrom(title)));
        return new Answers(folder, new Names(title, group), rules.features(options.getOrDefault("--without", "")));
    }

    private static Map<String, String> options(List<String> arguments, List<String> others) {
        var options = new HashMap<String, String>();
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            var argument = rest.removeFirst();
            if (!argument.startsWith("-")) {
                others.add(argument);
            } else if (OPTIONS.contains(argument) && !options.containsKey(argument) && !rest.isEmpty()) {
                options.put(argument, rest.removeFirst());
            } else {
                throw new Refused(USAGE);
            }
        }
        return options;
    }

    /** Makes Corner Shop of corner-shop. */
    private static String titleFrom(String folder) {
        return String.join(
                " ",
                Stream.of(folder.split("[^A-Za-z0-9]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .toList());
    }

    /** Makes com.example.cornershop of Corner Shop, and ends where a group has to. */
    static String groupFrom(String title) {
        var group = "com.example." + new Names(title, "").slug().replace("-", "");
        return group.substring(0, Math.min(group.length(), Rules.LONGEST));
    }
}
