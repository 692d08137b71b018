package org.acme.features.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.acme.support.Node;
import org.acme.support.ProductionEnvironment;
import org.acme.support.RawStream;
import org.junit.jupiter.api.Test;

class PackagedDownloadIT {
    /** More than the buffers between server and client hold, so that it is still being sent. */
    private static final int SIZE = 32 * 1024 * 1024;

    @Test
    void finishesADownloadBeforeItStops() throws Exception {
        try (var node = Node.start(ProductionEnvironment.create(Map.of("SHUTDOWN_DELAY", "1S")))) {
            node.run(() -> {
                var files = new FileRequests();
                var content = FileRequests.content(files.create("large.bin", new byte[SIZE]));
                try (var download =
                        RawStream.open(files.user(), "GET %s HTTP/1.1".formatted(content), "Connection: close")) {
                    download.readHead();
                    node.beginStop();

                    assertEquals(SIZE, download.readToEnd().length());
                }
            });
            node.exitCode();
        }
    }
}
