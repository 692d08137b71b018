package org.acme.features.files;

import static org.acme.features.files.FileRequests.bytes;
import static org.acme.features.files.FileRequests.path;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.UUID;
import org.acme.support.Json;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeldContentTest {
    private final FileRequests files = new FileRequests();

    @Test
    void isDeletedOnceNothingHoldsItWhateverElseIsHeld() throws IOException {
        var obstacles = new HashMap<Path, Path>();
        for (int number = 0; number < 5; number++) {
            var file = files.create("file", bytes("of nobody else: " + UUID.randomUUID()));
            obstacles.put(StoredBytes.path(file.getString("sha256")), obstacle(file));

            files.user().request().delete(path(file)).then().statusCode(204);

            files.user().request().get(path(file)).then().statusCode(404);
        }
        for (var obstacle : obstacles.entrySet()) {
            Files.delete(obstacle.getValue());
            await().until(() -> !Files.exists(obstacle.getKey()));
        }
    }

    /** What makes of the bytes of a file a folder that is not empty, which cannot be deleted. */
    private static Path obstacle(Json file) throws IOException {
        var stored = StoredBytes.path(file.getString("sha256"));
        Files.delete(stored);
        return Files.createDirectories(stored.resolve("obstacle"));
    }
}
