package org.acme.features.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.acme.contracts.metrics.ChartSeries;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TasksByStatusTest {
    /** Injected: where nobody shows the figure, it would not be there. */
    @Inject
    TasksByStatus figure;

    @Test
    void namesEachStatus() {
        assertEquals(
                List.of("Open", "In progress", "Done"),
                figure.chart().series().stream().map(ChartSeries::title).toList());
    }

    @Test
    void countsTheTasksOfAll() {
        var before = figure.read();
        SignedInUser.create()
                .json(Map.of("title", "Count me", "status", "DONE"))
                .post("/api/tasks")
                .then()
                .statusCode(201);

        assertTrue(figure.read().get(2) > before.get(2));
    }
}
