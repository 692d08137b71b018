package org.acme.features.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /** Who reads slowly is no slow sender; but when all is read, the rest of the next request has to come in time. */
    @Test
    void isNotCutByARequestThatWaitsForItsEnd() throws Exception {
        var half = "GET /api/account HTTP/1.1\r\nHos";
        try (var node = Node.start(ProductionEnvironment.create(Map.of("WEB_REQUEST_HEAD_TIMEOUT", "2S")))) {
            node.run(() -> {
                var files = new FileRequests();
                var content = FileRequests.content(files.create("large.bin", new byte[SIZE]));
                try (var download = RawStream.open(files.user(), "GET %s HTTP/1.1".formatted(content));
                        var witness = RawStream.open(half)) {
                    download.readHead();
                    download.send(half);
                    assertTrue(witness.readToEnd().startsWith("HTTP/1.1 408 "));

                    assertEquals(SIZE, download.readToEnd().indexOf("HTTP/1.1 408 "));
                }
            });
        }
    }
}
