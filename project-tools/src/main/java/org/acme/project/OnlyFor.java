package org.acme.project;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * What is there for one feature alone and stands outside of its folders, such as a library in a pom.xml. A comment says
 * so: {@code only for the feature <name>}.
 *
 * <p>In the first line of a file, or below its {@code #!}, it speaks of the whole file; in a heading of Markdown, of
 * its section; behind something else, of that line; on a line of its own, of all lines down to the next empty one.
 */
final class OnlyFor {
    private static final String COMMENT = "(?:#|//|/\\*|<!--)";
    private static final Pattern HEADING = Pattern.compile("(#+) .*");

    private final Pattern mark;
    private final Pattern markAlone;

    private OnlyFor(String whom) {
        var words = ".*\\bonly for the " + Pattern.quote(whom) + "\\b.*";
        mark = Pattern.compile(".*" + COMMENT + words, Pattern.CASE_INSENSITIVE);
        markAlone = Pattern.compile("\\s*" + COMMENT + words, Pattern.CASE_INSENSITIVE);
    }

    static OnlyFor feature(String name) {
        return new OnlyFor("feature " + name);
    }

    // Only for the template, whose projects are made without what is.
    static OnlyFor template() {
        return new OnlyFor("template");
    }

    void removeFrom(Sources sources) throws IOException {
        for (var file : sources.files()) {
            var text = Sources.text(file).orElse("");
            if (speaksOfAll(text)) {
                Folders.delete(file);
            } else if (text.lines().anyMatch(this::isMarked)) {
                Files.writeString(file, removeFrom(text, file.toString().endsWith(".md")));
            }
        }
    }

    boolean speaksOfAll(String text) {
        return text.lines()
                .dropWhile(line -> line.startsWith("#!"))
                .findFirst()
                .filter(this::isMarkedAlone)
                .isPresent();
    }

    String removeFrom(String text, boolean isMarkdown) {
        var kept = new ArrayList<String>();
        int section = 0;
        boolean paragraph = false;
        for (var line : text.split("\n", -1)) {
            int heading = isMarkdown ? level(line) : 0;
            if (heading > 0 && (section == 0 || heading <= section)) {
                section = isMarked(line) ? heading : 0;
            }
            paragraph = !line.isBlank() && (paragraph || (heading == 0 && isMarkedAlone(line)));
            boolean secondOfTwoEmpty =
                    line.isBlank() && !kept.isEmpty() && kept.getLast().isBlank();
            if (section == 0 && !paragraph && !isMarked(line) && !secondOfTwoEmpty) {
                kept.add(line);
            }
        }
        return String.join("\n", kept);
    }

    private boolean isMarked(String line) {
        return mark.matcher(line).matches();
    }

    private boolean isMarkedAlone(String line) {
        return markAlone.matcher(line).matches();
    }

    private static int level(String line) {
        var heading = HEADING.matcher(line);
        return heading.matches() ? heading.end(1) : 0;
    }
}
