package org.acme.platform.start;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import org.acme.support.Api;
import org.acme.support.Node;
import org.acme.support.ProductionEnvironment;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackagedStartIT {
    private static final int EX_CONFIG = 78;

    @Test
    void saysInOneSentenceWhatIsMissing() throws Exception {
        try (var node = Node.start(Map.of("DATABASE_USERNAME", "shop", "FILES_DIR", "files"))) {
            assertEquals(EX_CONFIG, node.exitCode());
            assertEquals(
                    "Not started: set the environment variables DATABASE_JDBC_URL, DATABASE_PASSWORD, JWT_PRIVATE_KEY_FILE;"
                            + " the table of docs/deploy.md says to what.\n",
                    node.log());
        }
    }

    @Test
    void logsJsonWithTheIdOfTheRequest() throws Exception {
        // If both ports are to be found, Quarkus counts the connections of both as one, and warns about it.
        var settings = Map.of("ACCESS_LOG", "true", "PORT", freePort());
        try (var node = Node.start(ProductionEnvironment.create(settings))) {
            node.run(() -> Api.request()
                    .header("X-Request-Id", "edge-7")
                    .get("/api/account")
                    .then()
                    .statusCode(401));
            Awaitility.await().until(() -> node.log().contains("/api/account"));

            var lines = node.log().lines().map(JsonPath::new).toList();
            assertThat(lines.stream().map(line -> line.getString("level")).toList(), everyItem(equalTo("INFO")));
            assertThat(
                    lines.stream()
                            .filter(line -> "edge-7".equals(line.getString("mdc.requestId")))
                            .map(line -> line.getString("message"))
                            .toList(),
                    hasItem(containsString("/api/account")));
        }
    }

    @Test
    void warnsOfThePublicUrlThatItWasNotTold() throws IOException {
        var environment = ProductionEnvironment.create(Map.of("PORT", freePort()));
        environment.remove("PUBLIC_URL");
        try (var node = Node.start(environment)) {
            assertEquals(200, node.health("started"));

            var warnings = node.log()
                    .lines()
                    .map(JsonPath::new)
                    .filter(line -> "WARN".equals(line.getString("level")))
                    .map(line -> line.getString("message"))
                    .toList();
            assertThat(warnings, contains(containsString("PUBLIC_URL")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "JWT_PREVIOUS_KEY_FILES, target/nowhere.pem, target/nowhere.pem cannot be read: NoSuchFileException.",
        // Not even text, as a key in DER is.
        "JWT_PRIVATE_KEY_FILE, target/quarkus-app/quarkus-run.jar, target/quarkus-app/quarkus-run.jar has to be a PKCS#8"
                + " PEM file with an RSA key of at least 2048 bits.",
        "FILES_DIR, target/quarkus-app/quarkus-run.jar, FILES_DIR has to be a folder that can be written to",
        "MAIL_HOST, mail.example.com, 'MAIL_HOST is set, so set MAIL_FROM, too'",
        "STORAGE_ENGINE, s3, 'with STORAGE_ENGINE=s3, set S3_BUCKET to the name of a bucket.'",
    })
    void saysInOneSentenceWhatIsUnfit(String variable, String value, String reason) throws Exception {
        try (var node = Node.start(ProductionEnvironment.create(Map.of(variable, value)))) {
            assertEquals(EX_CONFIG, node.exitCode());
            assertThat(node.log().lines().toList(), hasItem(startsWith("Not started: " + reason)));
            assertThat(node.log(), not(containsString("\tat ")));
        }
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
