package org.acme.features.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.acme.support.Database;
import org.acme.support.Plan;
import org.acme.support.Statements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page costs the same however many tasks there are. What counts is what PostgreSQL read, which is the same on every
 * machine, and not how long it took.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskPageCostTest {
    private static final int MANY = 20_000;

    /** Twenty rows and the one that tells whether more follow, each perhaps in a block of its own, and the index. */
    private static final int FEW_BLOCKS = 40;

    private static final int ROWS = 21;

    private final TaskRequests tasks = new TaskRequests();

    @BeforeAll
    void insert() {
        StoredTasks.insert(tasks.user().id(), MANY, MANY);
        Database.query("vacuum analyze task");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"createdAt", "-createdAt", "updatedAt", "-updatedAt", "title", "-title", "dueDate", "-dueDate"})
    void staysTheSameInEveryOrder(String sort) throws SQLException {
        assertCheap(Map.of("sort", sort));
    }

    @Test
    void staysTheSameWithAStatus() throws SQLException {
        assertCheap(Map.of("status", "DONE"));
    }

    private void assertCheap(Map<String, String> query) throws SQLException {
        String cursor = tasks.list(query).jsonPath().getString("nextCursor");
        var parameters = new HashMap<>(query);
        parameters.put("after", cursor);

        Statements.forget();
        tasks.list(parameters).then().statusCode(200);

        var plan = planOfLastPage(query, cursor);
        assertEquals(ROWS, plan.rows(), plan::toString);
        assertTrue(plan.blocks() <= FEW_BLOCKS, plan::toString);
    }

    private Plan planOfLastPage(Map<String, String> query, String cursor) throws SQLException {
        var page = Statements.reading("task").stream()
                .filter(sql -> sql.contains(" order by "))
                .toList()
                .getLast();
        var row = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", -1);
        var values = Stream.of(tasks.user().id(), query.get("status"), row[2], row[1], 0, ROWS)
                .filter(Objects::nonNull);
        return Plan.of(page, values.toArray());
    }
}
