package org.acme.features.tasks;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.acme.support.SimultaneousRequests;
import org.junit.jupiter.api.Test;

/** Two who write at the same time. They are held in the database, which not every application under test shares. */
@QuarkusTest
class TaskWritersTest {
    private final TaskRequests tasks = new TaskRequests();

    @Test
    void areLetThroughOneByOne() throws Exception {
        var path = tasks.createAt("Paint");
        var id = UUID.fromString(path.replaceFirst(".*/", ""));

        var statusCodes = SimultaneousRequests.twice(
                "select * from task where id = ?",
                id,
                () -> tasks.user()
                        .request()
                        .header("If-Match", "\"0\"")
                        .contentType("application/json")
                        .body(Map.of("title", "Scrape"))
                        .put(path));

        assertEquals(List.of(200, 412), statusCodes);
        tasks.get(path).header("ETag", equalTo("\"1\""));
    }
}
