package org.acme.contracts.game;

/** How far a game is: it waits for a second player, or is played, or has ended. */
public enum GameState {
    OPEN,
    RUNNING,
    OVER
}
