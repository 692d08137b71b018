package org.acme.platform.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.acme.platform.digests.Sha256;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One sign-in of one account on one device, from login to logout. */
@Entity
@DynamicUpdate // Who lets a session go on writes nothing of its end.
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

    /**
     * Locks the session of a refresh token: of two requests with one token, the second sees what the first one did, and
     * so does a refresh that meets the end of its session.
     */
    static @Nullable AccountSession lockByRefreshToken(String value) {
        return AccountSession.<AccountSession>find(
                        "id = (select session.id from RefreshToken where tokenHash = ?1)", Sha256.of(value))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Whether it is good for nothing any more. */
    boolean isOver(Instant now) {
        return endedAt != null || !now.isBefore(expiresAt) || account.suspendedAt != null;
    }
}
