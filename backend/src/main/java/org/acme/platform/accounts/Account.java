package org.acme.platform.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.acme.contracts.accounts.Registration;
import org.acme.contracts.accounts.Role;
import org.acme.platform.postgres.DatabaseTime;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A person who can sign in. */
@Entity
class Account extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(nullable = false)
    public UUID id;

    @Column(nullable = false, length = 254)
    public String email;

    @Column(nullable = false, length = 100)
    public String passwordHash;

    @Column(nullable = false, length = 80)
    public String displayName;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    public Set<Role> roles = EnumSet.of(Role.USER);

    @Column(nullable = false)
    public Instant createdAt;

    public @Nullable Instant suspendedAt;

    /** For Hibernate. */
    protected Account() {}

    Account(Registration registration, String passwordHash) {
        email = normalized(registration.email());
        this.passwordHash = passwordHash;
        displayName = registration.displayName().strip();
        createdAt = DatabaseTime.now();
    }

    static @Nullable Account findByEmail(String email) {
        return find("email", normalized(email)).firstResult();
    }

    /**
     * Locks the row of an account, and reads it. A query reads the roles afterwards; {@code findById} would join them
     * to the locked row, and read them as they were before the lock was granted.
     */
    static @Nullable Account lock(UUID id, LockModeType mode) {
        return Account.<Account>find("id", id).withLock(mode).firstResult();
    }

    /** Locks the row of an account that there is, and reads it. */
    static Account lockForWrite(UUID id) {
        return Objects.requireNonNull(lock(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One form for all ways to write an address. */
    static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
