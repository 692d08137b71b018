package org.acme.features.game;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Ends games whose time is over although nobody does anything. All nodes look for them: each game is looked at by one
 * of them, which the others pass over.
 */
@ApplicationScoped
class GameClock {
    private static final Logger LOG = Logger.getLogger(GameClock.class);

    private static final String LATE = "state = 'RUNNING' and turn_ends_at <= ?1";
    private static final String WAITING = "state = 'OPEN' and check_at <= ?1";

    private final Results results;
    private final Waiting waiting;
    private final Session database;

    GameClock(Results results, Waiting waiting, Session database) {
        this.results = results;
        this.waiting = waiting;
        this.database = database;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endGames() {
        forEach(LATE, results::endByTime);
        forEach(WAITING, waiting::check);
    }

    /** A game that cannot be ended keeps no other, and is tried again a second later. */
    private void forEach(String condition, Consumer<Game> action) {
        var ids = QuarkusTransaction.requiringNew().call(() -> ids(condition));
        for (var id : ids) {
            try {
                QuarkusTransaction.requiringNew().run(() -> lock(id, condition).forEach(action));
            } catch (RuntimeException failure) {
                LOG.errorf(failure, "Cannot end the game %s", id);
            }
        }
    }

    private List<UUID> ids(String condition) {
        return database.createNativeQuery("select id from game where " + condition, UUID.class)
                .setParameter(1, Game.now())
                .getResultList();
    }

    /** None when another node is at it, or was. */
    private List<Game> lock(UUID id, String condition) {
        return database.createNativeQuery(
                        "select * from game where %s and id = ?2 for update skip locked".formatted(condition),
                        Game.class)
                .setParameter(1, Game.now())
                .setParameter(2, id)
                .getResultList();
    }
}
