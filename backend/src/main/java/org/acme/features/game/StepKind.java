package org.acme.features.game;

/** What can happen in a game. */
enum StepKind {
    JOINED,
    MOVED,
    DRAW_OFFERED,
    DRAW_DECLINED,
    ENDED,
    REMATCH_OFFERED,
    REMATCH
}
