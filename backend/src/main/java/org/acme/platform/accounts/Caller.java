package org.acme.platform.accounts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.acme.contracts.accounts.Role;

/**
 * Whom an access token stands for.
 *
 * @param accountId the account
 * @param sessionId the session that the token belongs to
 * @param roles what the account might do when the token was issued
 * @param expiresAt when the token is no longer good
 */
public record Caller(UUID accountId, UUID sessionId, Set<Role> roles, Instant expiresAt) {}
