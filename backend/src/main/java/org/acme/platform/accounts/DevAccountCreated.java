package org.acme.platform.accounts;

import java.util.UUID;

/**
 * A development account was created: features fill it with examples, so that the first look at them is not at an empty
 * page. Fired in dev mode only, inside the transaction that creates the account.
 */
public record DevAccountCreated(UUID accountId) {}
