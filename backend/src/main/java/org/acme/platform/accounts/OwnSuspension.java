package org.acme.platform.accounts;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** Nobody could take it back who was the only administrator. */
final class OwnSuspension extends ProblemException {
    OwnSuspension() {
        super(Response.Status.CONFLICT, "own-suspension", "Not suspended", "You cannot suspend your own account.");
    }
}
