package org.acme.platform.accounts;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** Only who knows the password is told so. */
final class AccountSuspended extends ProblemException {
    AccountSuspended() {
        super(
                Response.Status.FORBIDDEN,
                "account-suspended",
                "Account suspended",
                "Your account is suspended. Ask an administrator.");
    }
}
