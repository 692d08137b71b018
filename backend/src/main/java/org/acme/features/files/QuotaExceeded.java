package org.acme.features.files;

import org.acme.platform.errors.ProblemException;
import org.acme.platform.errors.Statuses;

/** A user's files would take more room than the user has: 507 (RFC 4918, section 11.5). */
final class QuotaExceeded extends ProblemException {
    QuotaExceeded(long bytes, long quota) {
        super(
                Statuses.INSUFFICIENT_STORAGE,
                "quota-exceeded",
                "Not enough room",
                "Your files may take %d bytes together, and %d more are too many. Delete some first."
                        .formatted(quota, bytes));
    }
}
