package org.acme.platform.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One sign-in of one account on one device, from login to logout. */
@Entity
class AccountSession extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(nullable = false)
    public UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", nullable = false)
    public Account account;

    @Column(nullable = false)
    public Instant createdAt;

    @Column(nullable = false)
    public Instant expiresAt;

    public @Nullable Instant endedAt;

    /** For Hibernate. */
    protected AccountSession() {}

    AccountSession(Account account, Instant now, Instant expiresAt) {
        this.account = account;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    boolean isOver(Instant now) {
        return endedAt != null || !now.isBefore(expiresAt);
    }
}
