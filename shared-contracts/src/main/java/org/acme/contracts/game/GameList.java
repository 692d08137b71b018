package org.acme.contracts.game;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Lists of games: those that anybody may join, and those of the caller that have not ended. */
public enum GameList {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("mine")
    MINE
}
