package org.acme.contracts.game;

/**
 * Why a game has ended. Nobody wins by a full board or by agreement. One that was withdrawn had never begun, and one
 * that was abandoned hardly: time was over for a player who had not moved once, so nobody wins that either.
 */
public enum GameEnd {
    FOUR_IN_A_ROW,
    RESIGNED,
    TIME_OVER,
    BOARD_FULL,
    DRAW_AGREED,
    ABANDONED,
    WITHDRAWN
}
