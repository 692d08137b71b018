package org.acme.features.files;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.acme.support.Json;
import org.acme.support.Node;
import org.acme.support.ProductionEnvironment;
import org.junit.jupiter.api.Test;

class PackagedThumbnailIT {
    /** Of a JVM that was told to end when it is out of memory. */
    private static final int OUT_OF_MEMORY = 3;
    /** Long enough for any machine; no test waits longer than it has to. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void isNotWhatAnApplicationDiesOfForEver() throws Exception {
        var environment =
                ProductionEnvironment.create(Map.of("FILES_THUMBNAIL_MAX_SIZE", "1G", "FILES_SWEEP_INTERVAL", "1S"));
        var picture = Pictures.pngWithChunk(150_000_000);
        FileRequests files;
        Json file;
        try (var node = Node.start(environment)) {
            files = node.call(FileRequests::new);
            file = node.call(() -> files.create("large.png", picture));
            assertEquals(OUT_OF_MEMORY, node.exitCode());
        }
        try (var node = Node.start(environment)) {
            assertEquals(OUT_OF_MEMORY, node.exitCode());
        }
        try (var node = Node.start(environment)) {
            await().atMost(PATIENCE).until(() -> node.call(() -> files.thumbnail(file)), is("NONE"));
            assertTrue(node.isAlive());
        }
    }
}
