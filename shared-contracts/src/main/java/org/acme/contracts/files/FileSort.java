package org.acme.contracts.files;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The orders in which files can be listed; a minus reverses one. */
public enum FileSort {
    @JsonProperty("createdAt")
    OLDEST,
    @JsonProperty("-createdAt")
    NEWEST,
    @JsonProperty("name")
    NAME,
    @JsonProperty("-name")
    NAME_REVERSED,
    @JsonProperty("size")
    SMALLEST,
    @JsonProperty("-size")
    LARGEST
}
