package org.acme.contracts.game;

/** Why a game has ended. Nobody wins by a full board or by agreement; one that was withdrawn had never begun. */
public enum GameEnd {
    FOUR_IN_A_ROW,
    RESIGNED,
    TIME_OVER,
    BOARD_FULL,
    DRAW_AGREED,
    WITHDRAWN
}
