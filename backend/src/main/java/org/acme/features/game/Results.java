package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.acme.contracts.game.Disc;
import org.acme.contracts.game.GameEnd;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Ends games, and counts what came of them. Called by those who have locked the game's row. */
@ApplicationScoped
class Results {
    private final Steps steps;
    private final Lobby lobby;
    private final Session database;

    Results(Steps steps, Lobby lobby, Session database) {
        this.steps = steps;
        this.lobby = lobby;
        this.database = database;
    }

    /** @param winner null when nobody won */
    void end(Game game, GameEnd how, @Nullable Disc winner) {
        endUncounted(game, how, winner);
        // Always in the same order: two games of the same two may end at the same time.
        Stream.of(game.redId, Objects.requireNonNull(game.yellowId))
                .sorted()
                .forEach(player -> count(player, game.discOf(player), winner));
        lobby.recordsChanged();
    }

    /** The time of the one whose turn it is, is over: who has not moved once was not there, and so has not lost. */
    void endByTime(Game game) {
        if (game.moveCount < 2) {
            endUncounted(game, GameEnd.ABANDONED, null);
        } else {
            end(game, GameEnd.TIME_OVER, game.turn().other());
        }
    }

    /** Nobody has joined it, so nobody has won or lost. */
    void withdraw(Game game) {
        endUncounted(game, GameEnd.WITHDRAWN, null);
    }

    private void endUncounted(Game game, GameEnd how, @Nullable Disc winner) {
        game.end(how, winner);
        steps.add(game, new Step(game, StepKind.ENDED, winner));
    }

    private void count(UUID player, @Nullable Disc disc, @Nullable Disc winner) {
        database.createNativeMutationQuery("""
                        insert into game_score as known (account_id, wins, draws, losses) values (?1, ?2, ?3, ?4)
                        on conflict (account_id) do update set
                            wins = known.wins + excluded.wins,
                            draws = known.draws + excluded.draws,
                            losses = known.losses + excluded.losses
                        """)
                .setParameter(1, player)
                .setParameter(2, disc == winner ? 1 : 0)
                .setParameter(3, winner == null ? 1 : 0)
                .setParameter(4, winner != null && disc != winner ? 1 : 0)
                .executeUpdate();
    }
}
