package org.acme.contracts.accounts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * The signed-in user's own account.
 *
 * @param id a UUIDv7 (RFC 9562)
 * @param email the address that identifies the account
 * @param displayName the name that other users see
 * @param roles what the user may do
 * @param createdAt when the account was opened
 */
public record AccountView(UUID id, String email, String displayName, Set<Role> roles, Instant createdAt) {}
