package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.acme.contracts.game.GameEvent;
import org.acme.contracts.game.GameEvent.DrawDeclined;
import org.acme.contracts.game.GameEvent.DrawOffered;
import org.acme.contracts.game.GameEvent.GameEnded;
import org.acme.contracts.game.GameEvent.MovePlayed;
import org.acme.contracts.game.GameEvent.PlayerJoined;
import org.acme.contracts.game.GameEvent.RematchBegan;
import org.acme.contracts.game.GameEvent.RematchOffered;

/** The steps of games, as clients hear of them. */
@ApplicationScoped
class GameEvents {
    private final GameViews views;

    GameEvents(GameViews views) {
        this.views = views;
    }

    GameEvent of(Game game, Step step) {
        return switch (step.kind) {
            case JOINED ->
                new PlayerJoined(step.seq, views.person(Objects.requireNonNull(game.yellowId)), step.clocks());
            case MOVED ->
                new MovePlayed(
                        step.seq,
                        Objects.requireNonNull(step.moveNumber),
                        Objects.requireNonNull(step.disc),
                        Objects.requireNonNull(step.playedColumn),
                        Objects.requireNonNull(step.playedRow),
                        step.clocks());
            case DRAW_OFFERED -> new DrawOffered(step.seq, Objects.requireNonNull(step.disc));
            case DRAW_DECLINED -> new DrawDeclined(step.seq, Objects.requireNonNull(step.disc));
            case ENDED -> new GameEnded(step.seq, Objects.requireNonNull(views.result(game)), step.clocks());
            case REMATCH_OFFERED -> new RematchOffered(step.seq, Objects.requireNonNull(step.disc));
            case REMATCH -> new RematchBegan(step.seq, Objects.requireNonNull(game.rematchId));
        };
    }
}
