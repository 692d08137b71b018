/**
 * Requests that can be repeated without doing their work twice, by the header Idempotency-Key
 * (draft-ietf-httpapi-idempotency-key-header).
 */
@NullMarked
package org.acme.platform.idempotency;

import org.jspecify.annotations.NullMarked;
