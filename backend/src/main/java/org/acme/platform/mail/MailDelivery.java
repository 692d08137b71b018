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
import org.acme.platform.background.OneAtATime;
import org.acme.platform.postgres.DatabaseTime;
import org.jboss.logging.Logger;

/**
 * Hands waiting mails to the mail server, one after the other, and without a transaction: a server that is slow keeps
 * no connection to the database. Several nodes share the work.
 */
@ApplicationScoped
class MailDelivery {
    private static final Logger LOG = Logger.getLogger(MailDelivery.class);

    private final MailConfig config;
    private final ReactiveMailer mailer;
    private final ExecutorService executor;
    private final OneAtATime delivery = new OneAtATime(this::deliverAll);

    MailDelivery(MailConfig config, ReactiveMailer mailer, @VirtualThreads ExecutorService executor) {
        this.config = config;
        this.mailer = mailer;
        this.executor = executor;
    }

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailWritten event) {
        executor.execute(this::deliver);
    }

    /** A node without a mail server leaves the mails to the others. */
    @Scheduled(every = "${mail.retry-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deliver() {
        if (config.server().isPresent()) {
            delivery.run();
        }
    }

    private void deliverAll() {
        while (deliverNext()) {
            // Until none is due.
        }
    }

    /** False when none is due that no other node is at. */
    private boolean deliverNext() {
        var mail = QuarkusTransaction.requiringNew().call(this::take);
        mail.ifPresent(this::deliver);
        return mail.isPresent();
    }

    /** The next one that is due. Others leave it alone for as long as this attempt may take, and a little longer. */
    private Optional<OutgoingMail> take() {
        var now = DatabaseTime.now();
        var mail = OutgoingMail.lockNext(now);
        mail.ifPresent(taken -> taken.dueAt = now.plus(config.patience().multipliedBy(2)));
        return mail;
    }

    private void deliver(OutgoingMail mail) {
        try {
            mailer.send(Mail.withText(mail.recipient, mail.subject, mail.text))
                    .await()
                    .atMost(config.patience());
            QuarkusTransaction.requiringNew().run(() -> OutgoingMail.deleteById(mail.id));
        } catch (RuntimeException failure) {
            QuarkusTransaction.requiringNew().run(() -> retryLater(OutgoingMail.findById(mail.id), failure));
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
}
