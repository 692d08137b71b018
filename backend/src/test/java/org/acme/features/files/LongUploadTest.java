package org.acme.features.files;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.acme.support.Database;
import org.acme.support.RawStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LongUploadTest.ShortLives.class)
class LongUploadTest {
    private final FileRequests files = new FileRequests();

    @Test
    void livesOnWhileItIsWritten() throws Exception {
        try (var upload =
                RawStream.open(files.user(), "POST /api/files?name=long HTTP/1.1", "Transfer-Encoding: chunked")) {
            var end = await().until(this::expiry, not(empty()));

            upload.sendChunk("hello");

            await().until(() -> !expiry().equals(end));
        }
    }

    private List<String> expiry() {
        return Database.query(
                "select expires_at from upload where owner_id = ?", files.user().id());
    }

    /** An upload lives for no time at all, unless somebody is at it; and nobody looks. */
    public static class ShortLives implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("files.upload-lifetime", "0S", "storage.sweep-interval", "1H");
        }
    }
}
