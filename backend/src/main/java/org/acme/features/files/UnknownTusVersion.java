package org.acme.features.files;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** The client speaks another version of the protocol: 412, as tus 1.0 says. */
final class UnknownTusVersion extends ProblemException {
    UnknownTusVersion() {
        super(
                Response.Status.PRECONDITION_FAILED,
                "unknown-tus-version",
                "Another version of tus",
                "Send Tus-Resumable: %s.".formatted(TusVersion.VERSION));
    }
}
