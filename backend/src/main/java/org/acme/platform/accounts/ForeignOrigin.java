package org.acme.platform.accounts;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** A page of another origin tried to act with this browser's session (cross-site request forgery). */
final class ForeignOrigin extends ProblemException {
    ForeignOrigin() {
        super(
                Response.Status.FORBIDDEN,
                "foreign-origin",
                "Not from here",
                "Sessions are refreshed and ended by pages of this application only.");
    }
}
