package org.acme.features.tasks;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.acme.support.RawStream;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(StalledExportTest.LittlePatience.class)
class StalledExportTest {
    /** More than the buffers of two sockets hold. */
    private static final int MANY = 100_000;

    private final SignedInUser user = SignedInUser.create();
    /** Who has nothing to read, and so no time to lose. */
    private final SignedInUser other = SignedInUser.create();

    /** Otherwise a few readers could hold all slots, although they read nothing. */
    @Test
    void leavesItsSlotToOthers() throws Exception {
        StoredTasks.insert(user.id(), MANY, MANY);
        try (var stalled = RawStream.open(user, "GET /api/tasks/export HTTP/1.1")) {
            assertTrue(stalled.readHead().startsWith("HTTP/1.1 200 "));

            await().until(() -> other.request().get("/api/tasks/export").statusCode(), is(200));

            assertFalse(stalled.readToEnd().endsWith("0\r\n\r\n"), "a part that looks like the whole");
        }
    }

    public static class LittlePatience implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("streams.patience", "1S", "streams.max-open", "1");
        }
    }
}
