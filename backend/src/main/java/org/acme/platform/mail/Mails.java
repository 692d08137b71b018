package org.acme.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Sends mails, each after the transaction that asks for it, and then until a mail server has taken it. */
@ApplicationScoped
public class Mails {
    private final MailConfig config;
    private final Event<MailWritten> written;

    Mails(MailConfig config, Event<MailWritten> written) {
        this.config = config;
        this.written = written;
    }

    /**
     * For what makes no sense without a mail.
     *
     * @throws NoMail when there is no mail server
     */
    public void require() {
        if (config.server().isEmpty()) {
            throw new NoMail();
        }
    }

    /**
     * Sends a mail as soon as the current transaction is committed, and not at all if it is not. It may come twice,
     * when a node dies while it sends. Until it is sent, the text is in the database as it is.
     *
     * @param recipient one address (RFC 5321, section 4.1.2)
     * @param subject up to 200 characters
     * @throws NoMail when there is no mail server
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(String recipient, String subject, String text) {
        require();
        new OutgoingMail(recipient, subject, text).persist();
        written.fire(new MailWritten());
    }
}
