package org.acme.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The pictures of documents, which no comment can be written into.
 *
 * @param shown those below docs that some text shows
 */
record Pictures(Sources sources, List<Path> shown) {
    static Pictures shownIn(Sources sources) throws IOException {
        var texts = texts(sources);
        var shown = new ArrayList<Path>();
        for (var file : sources.files()) {
            if (file.startsWith(sources.root().resolve("docs"))
                    && Sources.text(file).isEmpty()
                    && isShown(file, texts)) {
                shown.add(file);
            }
        }
        return new Pictures(sources, shown);
    }

    /** Deletes those that no text shows any more. */
    void deleteUnshown() throws IOException {
        var texts = texts(sources);
        for (var picture : shown) {
            if (Files.exists(picture) && !isShown(picture, texts)) {
                System.out.println("  " + sources.root().relativize(picture));
                Folders.delete(picture);
            }
        }
    }

    private static String texts(Sources sources) throws IOException {
        var texts = new StringBuilder();
        for (var file : sources.files()) {
            texts.append(Sources.text(file).orElse(""));
        }
        return texts.toString();
    }

    /** Whether a link ends in its name, with or without a folder before it. */
    private static boolean isShown(Path picture, String texts) {
        var name = Objects.requireNonNull(picture.getFileName()).toString();
        return Pattern.compile("[(/]" + Pattern.quote(name)).matcher(texts).find();
    }
}
