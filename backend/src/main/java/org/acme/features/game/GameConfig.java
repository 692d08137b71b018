package org.acme.features.game;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of games. Each can be set in application.properties, or in the environment: {@code GAME_CLOCK=10M}. */
@ConfigMapping(prefix = "game")
interface GameConfig {
    /** How long each player may think, all moves together, if whoever opens a game does not say. */
    @WithDefault("5M")
    Duration clock();

    /** How long a private game waits for whoever was sent the link. */
    @WithDefault("1H")
    Duration invitation();

    /** How often to look whether whoever opened a public game waits at it. */
    @WithDefault("15S")
    Duration waitingCheck();

    /** How many games that have not ended one player may have. */
    @WithDefault("20")
    int maxUnfinished();
}
