package org.acme.platform.accounts;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** An administrator who suspends the own account could be the last one, and nobody could take it back. */
final class OwnSuspension extends ProblemException {
    OwnSuspension() {
        super(Response.Status.CONFLICT, "own-suspension", "Not suspended", "You cannot suspend your own account.");
    }
}
