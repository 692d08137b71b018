package org.acme.features.game;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Ends games whose time is over although nobody does anything. All nodes look for them: each game is looked at by one
 * of them, which the others pass over.
 */
@ApplicationScoped
class GameClock {
    private static final String LATE = "state = 'RUNNING' and turn_ends_at <= ?1 order by turn_ends_at";
    private static final String WAITING = "state = 'OPEN' and check_at <= ?1 order by check_at";

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
        while (QuarkusTransaction.requiringNew().call(this::endNext)) {
            // Until none is left.
        }
    }

    private boolean endNext() {
        var late = first(LATE);
        if (late != null) {
            results.endByTime(late);
            return true;
        }
        var open = first(WAITING);
        if (open != null) {
            waiting.check(open);
        }
        return open != null;
    }

    private @Nullable Game first(String condition) {
        var ids = database.createNativeQuery(
                        "select id from game where %s limit 1 for update skip locked".formatted(condition), UUID.class)
                .setParameter(1, Game.now())
                .getResultList();
        return ids.isEmpty() ? null : Game.findById(ids.getFirst());
    }
}
