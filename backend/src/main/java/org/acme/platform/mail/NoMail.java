package org.acme.platform.mail;

import jakarta.ws.rs.core.Response;
import org.acme.platform.errors.ProblemException;

/** Something needs a mail, and the application was not told of a server that takes one. */
public final class NoMail extends ProblemException {
    NoMail() {
        super(
                Response.Status.SERVICE_UNAVAILABLE,
                "no-mail",
                "No mails are sent here",
                "This needs a mail, and the application has no mail server. Ask those who run it.");
    }
}
