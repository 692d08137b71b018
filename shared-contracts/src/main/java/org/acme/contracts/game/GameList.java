package org.acme.contracts.game;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Lists of games: those that anybody may join, those that anybody may watch, and the caller's until they end. */
public enum GameList {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("mine")
    MINE
}
