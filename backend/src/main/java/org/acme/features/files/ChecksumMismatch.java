package org.acme.features.files;

import org.acme.platform.errors.ProblemException;
import org.acme.platform.errors.Statuses;

/** What arrived is not what was sent: 460, as tus 1.0 says. Nothing of it was kept. */
final class ChecksumMismatch extends ProblemException {
    ChecksumMismatch() {
        super(
                Statuses.CHECKSUM_MISMATCH,
                "checksum-mismatch",
                "The bytes are not those of the checksum",
                "Send the same part again.");
    }
}
