package org.acme.platform.mail;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.acme.platform.postgres.DatabaseTime;
import org.hibernate.Session;
import org.hibernate.annotations.UuidGenerator;

/** A mail that waits to be sent; it is deleted as soon as a mail server has taken it. */
@Entity
class OutgoingMail extends PanacheEntityBase {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    /** By then the wait is as long as it gets. */
    private static final int MOST_DOUBLINGS = 8;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(nullable = false)
    public UUID id;

    @Column(nullable = false, updatable = false, length = 254)
    public String recipient;

    @Column(nullable = false, updatable = false, length = 200)
    public String subject;

    @Column(nullable = false, updatable = false, columnDefinition = "text")
    public String text;

    @Column(nullable = false, updatable = false)
    public Instant createdAt;

    @Column(nullable = false)
    public Instant dueAt;

    @Column(nullable = false)
    public int attempts;

    /** For Hibernate. */
    protected OutgoingMail() {}

    OutgoingMail(String recipient, String subject, String text) {
        this.recipient = recipient;
        this.subject = subject;
        this.text = text;
        createdAt = DatabaseTime.now();
        dueAt = createdAt;
    }

    /** Locks the next one that is due and that nobody else has locked. */
    static Optional<OutgoingMail> lockNext(Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from outgoing_mail where due_at <= ?1 order by due_at limit 1 for update skip locked",
                        OutgoingMail.class)
                .setParameter(1, now)
                .getResultStream()
                .findFirst();
    }

    /** Waits twice as long after each failure, up to half an hour. */
    void postpone(Instant now, Duration firstWait) {
        var wait = firstWait.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        dueAt = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        attempts++;
    }
}
