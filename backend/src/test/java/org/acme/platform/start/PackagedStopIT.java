package org.acme.platform.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.acme.support.Api;
import org.acme.support.PackagedApplication;
import org.acme.support.RawStream;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stop that nobody notices: first no more requests are sent to it, then those that it has are finished. */
class PackagedStopIT {
    private static final int OF_SIGTERM = 128 + 15;

    @Test
    void tellsThatItIsNotReadyBeforeItRefusesAnybody(@TempDir Path folder) throws Exception {
        try (var application = PackagedApplication.start(folder, Map.of("SHUTDOWN_DELAY", "2S"))) {
            assertEquals(200, application.health("started"));
            application.beginStop();

            Api.request().get("/.well-known/jwks.json").then().statusCode(200);
            assertEquals(200, application.health("live"));
            assertEquals(OF_SIGTERM, application.exitCode());
        }
    }

    @Test
    void finishesWhatWasBegun(@TempDir Path folder) throws Exception {
        try (var application = PackagedApplication.start(folder, Map.of("SHUTDOWN_DELAY", "1S"))) {
            var user = SignedInUser.create();
            var body = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(user.email(), SignedInUser.PASSWORD);
            try (var stream = RawStream.open(
                    user,
                    "POST /api/auth/login HTTP/1.1",
                    "Content-Type: application/json",
                    "Content-Length: " + body.length())) {
                stream.send(body.substring(0, 10));
                application.beginStop();
                stream.send(body.substring(10));

                assertTrue(stream.readToEnd().startsWith("HTTP/1.1 200"));
            }
            assertEquals(OF_SIGTERM, application.exitCode());
        }
    }
}
