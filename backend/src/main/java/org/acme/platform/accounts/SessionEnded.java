package org.acme.platform.accounts;

import java.util.UUID;

/** A session was ended by logout or by the reuse of a refresh token. Fired inside the transaction that ends it. */
record SessionEnded(UUID id) {}
