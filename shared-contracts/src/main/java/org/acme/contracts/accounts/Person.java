package org.acme.contracts.accounts;

import java.util.UUID;

/**
 * A user as other users see them.
 *
 * @param id the id of the account
 * @param displayName the name that the user chose
 */
public record Person(UUID id, String displayName) {}
