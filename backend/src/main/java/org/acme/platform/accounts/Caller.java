package org.acme.platform.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * Whom an access token stands for.
 *
 * @param accountId the account
 * @param sessionId the session that the token belongs to
 * @param expiresAt when the token is no longer good
 */
public record Caller(UUID accountId, UUID sessionId, Instant expiresAt) {}
