package org.acme.platform.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.acme.platform.digests.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A value that is good for one new access token. Only its hash is stored, so that a copy of the database signs nobody
 * in; it needs no salt, because the value itself is random.
 */
@Entity
class RefreshToken extends PanacheEntityBase {
    @Id
    @Column(nullable = false)
    public byte[] tokenHash;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", nullable = false)
    public AccountSession session;

    @Column(nullable = false)
    public Instant issuedAt;

    public @Nullable Instant usedAt;

    /** For Hibernate. */
    protected RefreshToken() {}

    RefreshToken(String value, AccountSession session, Instant now) {
        this.tokenHash = Sha256.of(value);
        this.session = session;
        this.issuedAt = now;
    }

    /** Uses a token up; whether it was still to be used. Its session has to be locked. */
    static boolean use(String value, Instant now) {
        return update("usedAt = ?1 where tokenHash = ?2 and usedAt is null", now, Sha256.of(value)) == 1;
    }
}
