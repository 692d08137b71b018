package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** How many games a player may have at once that have not ended. */
@ApplicationScoped
class GameLimit {
    private final NamedLocks locks;
    private final GameConfig config;

    GameLimit(NamedLocks locks, GameConfig config) {
        this.locks = locks;
        this.config = config;
    }

    /**
     * Makes sure that players may have one more game. Until the transaction ends nobody else can count theirs, so this
     * is the last lock that is taken: who waits for it holds none that somebody behind it could want.
     *
     * @throws GameRefusal when one of them has too many
     */
    void requireRoom(UUID... players) {
        // Always in the same order: two may agree to play again in two games at the same time.
        Stream.of(players).sorted().forEach(player -> {
            locks.take("games of " + player);
            if (Game.count("(redId = ?1 or yellowId = ?1) and state <> OVER", player) >= config.maxUnfinished()) {
                throw GameRefusal.tooManyGames(config.maxUnfinished());
            }
        });
    }
}
