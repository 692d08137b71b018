package org.acme.platform.mail;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Ends the start when mails could be sent, but would be refused. */
@ApplicationScoped
class MailCheck {
    void check(@Observes StartupEvent event, MailConfig config) {
        if (config.server().isPresent() && config.sender().isEmpty()) {
            throw new NoSender();
        }
    }
}
