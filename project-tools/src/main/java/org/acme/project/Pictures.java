package org.acme.project;

import java.io.IOException;

/** The pictures of documents, which no comment can be written into. */
final class Pictures {
    private Pictures() {}

    /** Deletes those that no document shows any more. */
    static void deleteUnused(Sources sources) throws IOException {
        var texts = new StringBuilder();
        for (var file : sources.files()) {
            texts.append(Sources.text(file).orElse(""));
        }
        for (var file : sources.files()) {
            if (file.startsWith(sources.root().resolve("docs"))
                    && Sources.text(file).isEmpty()
                    && texts.indexOf("/" + file.getFileName()) < 0) {
                Folders.deleteIfThere(file);
            }
        }
    }
}
