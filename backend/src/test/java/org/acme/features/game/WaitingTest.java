package org.acme.features.game;

import static org.acme.support.Problems.problem;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.acme.support.Database;
import org.junit.jupiter.api.Test;

/** How long games wait for a second player. */
@QuarkusTest
class WaitingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final GameUser ada = new GameUser();
    private final GameUser ben = new GameUser();

    @Test
    void takesBackTheInvitationThatNobodyAnswersForTooLong() {
        var game = ada.open(true);
        try (var socket = ada.watch(game)) {
            letTimePass(game);

            assertEquals("WITHDRAWN", socket.next("ended").getString("result.end"));
        }
        ben.join(game).spec(problem(409, "not-open"));
    }

    @Test
    void takesBackThePublicGameOfWhoeverHasLeft() {
        var game = ada.open(false);
        try (var socket = ben.watch(game)) {
            letTimePass(game);
            awaitCheck(game, "opener_missed");
            letTimePass(game);

            assertEquals("WITHDRAWN", socket.next("ended").getString("result.end"));
        }
    }

    @Test
    void keepsThePublicGameOfWhoeverComesBack() {
        var game = ada.open(false);
        letTimePass(game);
        awaitCheck(game, "opener_missed");
        try (var _ = ada.watch(game)) {
            letTimePass(game);
            awaitCheck(game, "not opener_missed");
        }
        letTimePass(game);
        awaitCheck(game, "opener_missed");
        ben.join(game).statusCode(201).body("state", equalTo("RUNNING"));
    }

    /** Makes the next check due. */
    private static void letTimePass(String game) {
        Database.query("update game set check_at = check_at - interval '1 day' where id = ?", UUID.fromString(game));
    }

    /** Waits until it was looked at the game, and found so. */
    private static void awaitCheck(String game, String found) {
        await().atMost(PATIENCE)
                .until(
                        () -> Database.query(
                                "select check_at > now() and %s from game where id = ?".formatted(found),
                                UUID.fromString(game)),
                        is(List.of("t")));
    }
}
