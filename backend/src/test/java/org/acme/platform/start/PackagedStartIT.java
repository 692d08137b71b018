package org.acme.platform.start;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.acme.support.Api;
import org.acme.support.PackagedApplication;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedStartIT {
    private static final int EX_CONFIG = 78;

    @Test
    void saysInOneSentenceWhatIsMissing(@TempDir Path folder) throws Exception {
        var log = folder.resolve("log");
        var process = PackagedApplication.launch(Map.of("DATABASE_USERNAME", "shop", "FILES_DIR", "files"), log);

        assertEquals(EX_CONFIG, process.waitFor());
        assertEquals(
                "Not started: set the environment variables DATABASE_JDBC_URL, DATABASE_PASSWORD, JWT_PRIVATE_KEY_FILE;"
                        + " the configuration table of README.md says to what.\n",
                Files.readString(log));
    }

    @Test
    void logsJsonWithTheIdOfTheRequest(@TempDir Path folder) throws Exception {
        var settings = Map.of("QUARKUS_HTTP_ACCESS_LOG_ENABLED", "true");
        try (var application = PackagedApplication.start(folder, settings)) {
            Api.request()
                    .header("X-Request-Id", "edge-7")
                    .get("/api/account")
                    .then()
                    .statusCode(401);
            Awaitility.await().until(() -> application.log().contains("/api/account"));

            var lines = application.log().lines().map(JsonPath::new).toList();
            assertThat(lines.stream().map(line -> line.getString("level")).toList(), everyItem(equalTo("INFO")));
            assertThat(
                    lines.stream()
                            .filter(line -> "edge-7".equals(line.getString("mdc.requestId")))
                            .map(line -> line.getString("message"))
                            .toList(),
                    hasItem(containsString("/api/account")));
        }
    }
}
