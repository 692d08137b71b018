package org.acme.contracts.game;

/** The two sides of a game. Red moves first. */
public enum Disc {
    RED,
    YELLOW;

    /** The other side. */
    public Disc other() {
        return this == RED ? YELLOW : RED;
    }
}
