package org.acme.contracts.accounts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it.
 *
 * @param id a UUIDv7 (RFC 9562)
 * @param email the address that identifies the account
 * @param displayName the name that other users see
 * @param roles what the user may do
 * @param createdAt when the account was opened
 * @param suspendedAt since when nobody can use the account; null while it can be used
 */
public record ManagedAccount(
        UUID id,
        String email,
        String displayName,
        Set<Role> roles,
        Instant createdAt,
        @Nullable Instant suspendedAt) {}
