package org.acme.platform.live;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.acme.support.Database;
import org.acme.support.SignedInUser;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleOnlineTest {
    /** Injected: where nobody shows the figure, it would not be there. */
    @Inject
    PeopleOnline figure;

    private final SignedInUser user = SignedInUser.create();

    @Test
    void countsAPersonAsLongAsTheyHaveASocket() {
        awaitRows(0);
        try (var first = open()) {
            awaitRows(1);
            try (var second = open()) {
                second.send("{\"type\":\"wave\",\"text\":\"me again\"}");
                first.next("wave");
                awaitRows(1);
                assertTrue(people() >= 1);
            }
        }
        awaitRows(0);
    }

    @Test
    void countsPeopleAndNotNodes() {
        Database.query("insert into live_node (id, seen_at) values (?, now())", user.id());
        var before = people();
        Database.query(
                "insert into live_presence (node_id, topic_kind, topic_key, account_id) values (?, 'online', '', ?)",
                user.id(),
                user.id());
        try (var _ = open()) {
            awaitRows(2);
            await().untilAsserted(() -> assertTrue(people() <= before + 1));
        }
        Database.query("delete from live_presence where node_id = ?", user.id());
        awaitRows(0);
    }

    /** Such as one that was taken for dead, and died before it could say that it was not. */
    @Test
    void forgetsWhoIsOnANodeThatNobodyKnows() {
        Database.query(
                "insert into live_presence (node_id, topic_kind, topic_key, account_id)"
                        + " values (gen_random_uuid(), 'online', '', ?)",
                user.id());

        awaitRows(0);
    }

    private SocketClient open() {
        return SocketClient.open("/ws/test/wall/-1", user);
    }

    private int people() {
        return figure.read().getFirst();
    }

    private void awaitRows(int count) {
        // Some beats of the heart.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertEquals(
                        List.of(String.valueOf(count)),
                        Database.query(
                                "select count(*) from live_presence where topic_kind = 'online' and account_id = ?",
                                user.id())));
    }
}
