package org.acme.contracts.accounts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an account may do. On the wire and in the {@code groups} claim of access tokens, the name is in lower case. */
public enum Role {
    @JsonProperty("user")
    USER,
    @JsonProperty("admin")
    ADMIN
}
