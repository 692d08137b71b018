package org.acme.platform.accounts;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** The link to a new password was followed before, is too old, or never was one. */
final class ResetLinkOver extends ProblemException {
    ResetLinkOver() {
        super(
                Response.Status.BAD_REQUEST,
                "reset-link-over",
                "This link is not good any more",
                "It was used already, or it is too old. Ask for a new one.");
    }
}
