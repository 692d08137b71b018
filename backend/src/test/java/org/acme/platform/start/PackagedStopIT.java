package org.acme.platform.start;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import org.acme.support.Api;
import org.acme.support.Node;
import org.acme.support.ProductionEnvironment;
import org.acme.support.RawStream;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;

/** A stop that nobody notices: first no more requests are sent to it, then those that it has are finished. */
class PackagedStopIT {
    private static final int OF_SIGTERM = 128 + 15;

    @Test
    void tellsThatItIsNotReadyBeforeItRefusesAnybody() throws Exception {
        try (var node = Node.start(ProductionEnvironment.create(Map.of("SHUTDOWN_DELAY", "10M")))) {
            assertEquals(200, node.health("started"));
            node.beginStop();

            node.run(() -> {
                for (var path : List.of("/.well-known/jwks.json", "/", "/some/page")) {
                    Api.request().get(path).then().statusCode(200).header("Connection", "close");
                }
            });
            assertEquals(200, node.health("live"));
        }
    }

    @Test
    void finishesWhatWasBegunAndRefusesWhoComesThen() throws Exception {
        try (var node = Node.start(ProductionEnvironment.create(Map.of("SHUTDOWN_DELAY", "1S")))) {
            node.run(() -> {
                var user = SignedInUser.create();
                var body = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(user.email(), SignedInUser.PASSWORD);
                try (var stream = RawStream.open(
                        user,
                        "POST /api/auth/login HTTP/1.1",
                        "Content-Type: application/json",
                        "Content-Length: " + body.length())) {
                    stream.send(body.substring(0, 10));
                    node.beginStop();
                    await().pollInSameThread().until(PackagedStopIT::isRefused);
                    stream.send(body.substring(10));

                    assertTrue(stream.readToEnd().startsWith("HTTP/1.1 200"));
                }
            });
            assertEquals(OF_SIGTERM, node.exitCode());
        }
    }

    private static boolean isRefused() throws IOException {
        try (var _ = RawStream.open("")) {
            return false;
        } catch (ConnectException refused) {
            return true;
        }
    }
}
