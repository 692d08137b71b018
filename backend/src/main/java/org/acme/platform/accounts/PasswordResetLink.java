package org.acme.platform.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.acme.platform.digests.Sha256;
import org.jspecify.annotations.Nullable;

/** A link that lets who follows it choose a new password. Only the hash of its token is stored. */
@Entity
class PasswordResetLink extends PanacheEntityBase {
    @Id
    @Column(nullable = false)
    public byte[] tokenHash;

    @Column(nullable = false, updatable = false)
    public UUID accountId;

    @Column(nullable = false, updatable = false)
    public Instant expiresAt;

    /** For Hibernate. */
    protected PasswordResetLink() {}

    PasswordResetLink(String token, UUID accountId, Instant expiresAt) {
        this.tokenHash = Sha256.of(token);
        this.accountId = accountId;
        this.expiresAt = expiresAt;
    }

    /** The one with this token, unless it was followed or is too old. */
    static @Nullable PasswordResetLink find(String token, Instant now) {
        return find("tokenHash = ?1 and expiresAt > ?2", Sha256.of(token), now).firstResult();
    }

    /** How many of an account are good. */
    static long count(UUID accountId, Instant now) {
        return count("accountId = ?1 and expiresAt > ?2", accountId, now);
    }
}
