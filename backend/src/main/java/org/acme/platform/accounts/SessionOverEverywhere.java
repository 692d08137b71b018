package org.acme.platform.accounts;

import java.util.UUID;

/**
 * A session has ended, on this node or on another one. Fired once on every node, after the fact: what still serves the
 * session has to stop.
 */
public record SessionOverEverywhere(UUID id) {}
