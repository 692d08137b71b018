package org.acme.features.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acme.support.Database;
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
        assertEquals(ROWS, plan.getDouble("[0].Plan.'Actual Rows'"), plan::prettify);
        var blocks = plan.getInt("[0].Plan.'Shared Hit Blocks'") + plan.getInt("[0].Plan.'Shared Read Blocks'");
        assertTrue(blocks <= FEW_BLOCKS, plan::prettify);
    }

    /** Runs the query of the page again, just as Hibernate sent it, and lets it tell what it does. */
    private JsonPath planOfLastPage(Map<String, String> query, String cursor) throws SQLException {
        var page = Statements.reading("task").stream()
                .filter(sql -> sql.contains(" order by "))
                .toList()
                .getLast();
        var number = new AtomicInteger();
        var numbered = Pattern.compile("\\?").matcher(page).replaceAll(_ -> "\\$" + number.incrementAndGet());
        var row = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", -1);
        var values = Stream.of(tasks.user().id().toString(), query.get("status"), row[2], row[1], 0, ROWS)
                .filter(Objects::nonNull)
                .map("'%s'"::formatted)
                .collect(Collectors.joining(", "));
        try (var connection = Database.connect();
                var statement = connection.createStatement()) {
            statement.execute("prepare page as " + numbered);
            try (var plan =
                    statement.executeQuery("explain (analyze, buffers, format json) execute page(" + values + ")")) {
                plan.next();
                return JsonPath.from(plan.getString(1));
            }
        }
    }
}
