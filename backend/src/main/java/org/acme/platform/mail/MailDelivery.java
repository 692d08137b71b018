package org.acme.platform.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.acme.platform.postgres.DatabaseTime;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Hands waiting mails to the mail server, one after the other; several nodes share the work. */
@ApplicationScoped
class MailDelivery {
    private static final Logger LOG = Logger.getLogger(MailDelivery.class);

    private final MailConfig config;
    private final ReactiveMailer mailer;
    private final Session database;
    private final ExecutorService executor;

    MailDelivery(MailConfig config, ReactiveMailer mailer, Session database, @VirtualThreads ExecutorService executor) {
        this.config = config;
        this.mailer = mailer;
        this.database = database;
        this.executor = executor;
    }

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailWritten event) {
        executor.execute(this::deliver);
    }

    /**
     * Each mail has its own transaction, so that one that fails keeps no other from being sent. A node without a mail
     * server leaves them to the others.
     */
    @Scheduled(every = "${mail.retry-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliver() {
        while (config.server().isPresent() && QuarkusTransaction.requiringNew().call(this::deliverNext)) {
            // Until none is due.
        }
    }

    /** False when none is due that no other thread or node is at. */
    private boolean deliverNext() {
        var next = lockNext();
        next.ifPresent(this::deliver);
        return next.isPresent();
    }

    private void deliver(OutgoingMail mail) {
        try {
            mailer.send(Mail.withText(mail.recipient, mail.subject, mail.text))
                    .await()
                    .atMost(config.patience());
            mail.delete();
        } catch (RuntimeException failure) {
            retryLater(mail, failure);
        }
    }

    private void retryLater(OutgoingMail mail, RuntimeException failure) {
        var now = DatabaseTime.now();
        if (mail.createdAt.plus(config.giveUpAfter()).isBefore(now)) {
            LOG.errorf("Gave up the mail %s after %d attempts: %s", mail.id, mail.attempts + 1, failure);
            mail.delete();
        } else {
            mail.postpone(now, config.retryInterval());
            LOG.warnf("Cannot send the mail %s yet, next at %s: %s", mail.id, mail.dueAt, failure);
        }
    }

    private Optional<OutgoingMail> lockNext() {
        return database.createNativeQuery(
                        "select * from outgoing_mail where due_at <= ?1 order by due_at limit 1 for update skip locked",
                        OutgoingMail.class)
                .setParameter(1, DatabaseTime.now())
                .getResultStream()
                .findFirst();
    }
}
