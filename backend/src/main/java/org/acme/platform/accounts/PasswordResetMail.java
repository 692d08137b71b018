package org.acme.platform.accounts;

import io.quarkus.qute.TemplateInstance;
import java.net.URI;

/**
 * The text of a mail with a link to a new password. Nothing in it is somebody else's words: anybody can have it sent.
 *
 * @param minutes how long the link is good
 */
record PasswordResetMail(URI link, long minutes) implements TemplateInstance {
    static final String SUBJECT = "A new password for the Full-Stack Quarkus Template";
}
