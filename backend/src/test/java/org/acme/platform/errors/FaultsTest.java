package org.acme.platform.errors;

import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import org.acme.support.Api;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FaultsTest {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private final RecordedLog log = new RecordedLog();

    @BeforeEach
    void listen() {
        LOG.addHandler(log);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(log);
    }

    @Test
    void ofWritingAnAnswerAreOurs() {
        var answer = Api.request()
                .get("/api/test/failing-answers/documents")
                .then()
                .spec(problem(500, "internal-server-error"))
                .body(not(containsString("secret")))
                .extract();

        assertEquals(answer.header("X-Request-Id"), answer.path("instance"));
        assertLogged(answer.path("instance"));
    }

    @Test
    void keepTheirStatusAndHeaders() {
        var instance = Api.request()
                .get("/api/test/failing-answers/unavailable")
                .then()
                .spec(problem(503, "service-unavailable"))
                .header("Retry-After", equalTo("7"))
                .body(not(containsString("secret")))
                .extract()
                .<String>path("instance");

        assertLogged(instance);
    }

    private void assertLogged(String instance) {
        assertTrue(log.entries.stream()
                .anyMatch(entry -> List.of(entry.getParameters()).contains(instance)
                        && entry.getThrown().getStackTrace().length > 0));
    }

    private static final class RecordedLog extends ExtHandler {
        private final List<ExtLogRecord> entries = new CopyOnWriteArrayList<>();

        @Override
        protected void doPublish(ExtLogRecord entry) {
            entries.add(entry);
        }
    }
}
