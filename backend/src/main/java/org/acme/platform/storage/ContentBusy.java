package org.acme.platform.storage;

import org.acme.platform.errors.ProblemException;
import org.acme.platform.errors.Statuses;

/** Somebody else is writing the same content: 423 (RFC 4918, section 11.3). Often a connection that is not dead yet. */
public final class ContentBusy extends ProblemException {
    ContentBusy() {
        super(
                Statuses.LOCKED,
                "upload-busy",
                "Another request is writing this",
                "Wait until the other request ends, and ask where to go on.");
    }
}
