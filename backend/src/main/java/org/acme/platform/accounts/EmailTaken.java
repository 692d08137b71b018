package org.acme.platform.accounts;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

final class EmailTaken extends ProblemException {
    EmailTaken() {
        super(
                Response.Status.CONFLICT,
                "email-taken",
                "Address already in use",
                "There is an account with this address. Sign in instead.");
    }
}
