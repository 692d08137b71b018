package org.acme.platform.idempotency;

import java.util.UUID;

/**
 * What requests that are the same have in common.
 *
 * @param account who sends it
 * @param endpoint the method and the path
 * @param key the key that the client made up
 */
public record IdempotentRequest(UUID account, String endpoint, String key) {}
