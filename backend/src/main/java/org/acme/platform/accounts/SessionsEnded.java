package org.acme.platform.accounts;

import java.util.List;
import java.util.UUID;

/**
 * Sessions were ended: by logout, by the reuse of a refresh token or by the suspension of their account. Fired inside
 * the transaction that ends them.
 */
record SessionsEnded(List<UUID> ids) {}
