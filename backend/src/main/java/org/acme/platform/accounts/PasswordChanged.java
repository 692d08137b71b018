package org.acme.platform.accounts;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** The password was changed at the same moment by somebody else who may. */
final class PasswordChanged extends ProblemException {
    PasswordChanged() {
        super(
                Response.Status.CONFLICT,
                "password-changed",
                "Password already changed",
                "The password was changed in the meantime. Sign in with the new one.");
    }
}
