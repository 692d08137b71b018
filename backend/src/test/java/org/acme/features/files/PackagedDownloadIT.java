package org.acme.features.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.acme.support.PackagedApplication;
import org.acme.support.RawStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedDownloadIT {
    /** More than the buffers between server and client hold, so that it is still being sent. */
    private static final int SIZE = 32 * 1024 * 1024;

    @Test
    void finishesADownloadBeforeItStops(@TempDir Path folder) throws Exception {
        try (var application = PackagedApplication.start(folder, Map.of("SHUTDOWN_DELAY", "1S"))) {
            var files = new FileRequests();
            var content = FileRequests.content(files.create("large.bin", new byte[SIZE]));
            try (var download =
                    RawStream.open(files.user(), "GET %s HTTP/1.1".formatted(content), "Connection: close")) {
                download.readHead();
                application.beginStop();

                assertEquals(SIZE, download.readToEnd().length());
            }
            application.exitCode();
        }
    }
}
