package org.acme.platform.accounts;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/**
 * One answer for an unknown address and for a wrong password: signing in does not tell which addresses have accounts.
 * Opening an account does, with {@link EmailTaken}, until addresses are confirmed by mail.
 */
final class BadCredentials extends ProblemException {
    BadCredentials() {
        super(
                Response.Status.UNAUTHORIZED,
                "bad-credentials",
                "Sign-in failed",
                "The address or the password is wrong.");
    }
}
