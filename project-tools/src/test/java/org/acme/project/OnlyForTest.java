package org.acme.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnlyForTest {
    /** A name that no feature can have, so that nobody who removes theirs removes a line of this. */
    private static final OnlyFor NOTES = OnlyFor.feature("sticky_notes");

    @Test
    void speaksOfItsLine() {
        assertEquals("a=1\nc=3", NOTES.removeFrom("a=1\nb=2 # only for the feature sticky_notes\nc=3", false));
    }

    @Test
    void speaksOfTheLinesDownToAnEmptyOne() {
        assertEquals(
                "<a/>\n\n<d/>",
                NOTES.removeFrom("<a/>\n\n<!-- Only for the feature sticky_notes: why -->\n<b/>\n<c/>\n\n<d/>", false));
    }

    @Test
    void speaksOfTheSectionOfAHeading() {
        assertEquals(
                "# A\n\n## C",
                NOTES.removeFrom(
                        "# A\n\n## B <!-- only for the feature sticky_notes -->\n\nb\n\n### Deeper\n\nb\n\n## C",
                        true));
    }

    @Test
    void speaksOfAFile(@TempDir Path folder) throws IOException {
        var script = folder.resolve("script");
        Files.writeString(script, "#!/bin/sh\n# Only for the feature sticky_notes.\ntrue\n");
        NOTES.removeFrom(new Sources(folder, List.of(script)));
        assertFalse(Files.exists(script));
    }

    @Test
    void speaksOfNobodyElse() {
        var text = """
                a # only for the feature sticky_notesbook
                b only for the feature sticky_notes
                c # only for the feature sticky_note
                """;
        assertEquals(text, NOTES.removeFrom(text, false));
    }
}
