package org.acme.features.game;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Ends games whose time is over although nobody does anything. All nodes look for them: each game is ended by one of
 * them, which the others pass over.
 */
@ApplicationScoped
class GameClock {
    private static final String LATE = "state = 'RUNNING' and turn_ends_at <= ?1 order by turn_ends_at";
    private static final String FORGOTTEN = "state = 'OPEN' and created_at <= ?1 order by created_at";

    private final Results results;
    private final Session database;
    private final GameConfig config;

    GameClock(Results results, Session database, GameConfig config) {
        this.results = results;
        this.database = database;
        this.config = config;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endGames() {
        while (QuarkusTransaction.requiringNew().call(this::endNext)) {
            // Until none is left.
        }
    }

    private boolean endNext() {
        var late = first(LATE, Game.now());
        if (late != null) {
            results.endByTime(late);
            return true;
        }
        var forgotten = first(FORGOTTEN, Game.now().minus(config.openLifetime()));
        if (forgotten != null) {
            results.withdraw(forgotten);
        }
        return forgotten != null;
    }

    private @Nullable Game first(String condition, Instant time) {
        var ids = database.createNativeQuery(
                        "select id from game where %s limit 1 for update skip locked".formatted(condition), UUID.class)
                .setParameter(1, time)
                .getResultList();
        return ids.isEmpty() ? null : Game.findById(ids.getFirst());
    }
}
