package org.acme.features.tasks;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.acme.support.GraphQLRequests;
import org.acme.support.SignedInUser;
import org.acme.support.Statements;
import org.junit.jupiter.api.Test;

/** What a list costs does not grow with what is asked of each of its rows. */
@QuarkusTest
class TaskStatementsTest {
    private final SignedInUser user = SignedInUser.create();

    @Test
    void areAsManyForFiftyTasksWithTheirOwnersAsForOne() {
        StoredTasks.insert(user.id(), 50, 50);

        assertEquals(List.of(1, 1), statements(1));
        assertEquals(List.of(1, 1), statements(50));
    }

    private List<Integer> statements(int tasks) {
        Statements.forget();
        GraphQLRequests.send(user, "{tasks(first: %d) {nodes {id owner {id roles}}}}".formatted(tasks))
                .statusCode(200)
                .body("data.tasks.nodes.owner.id", hasSize(tasks))
                .body("data.tasks.nodes.owner.id", everyItem(equalTo(user.id().toString())));
        return List.of(
                Statements.reading("task").size(), Statements.reading("account").size());
    }
}
