package org.acme.features.files;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A file on its way in. How much of it has arrived is not here: its bytes on the disk say that. */
@Entity
class Upload extends PanacheEntityBase {
    /** Also the id of the file that it becomes, so that a client that missed the last answer finds it. */
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(nullable = false)
    public UUID id;

    @Column(nullable = false, updatable = false)
    public UUID ownerId;

    @Column(nullable = false, updatable = false)
    public String name;

    @Column(length = 127, updatable = false)
    public @Nullable String declaredType;

    /** As the client sent it, which it may ask for. */
    @Column(length = Length.LONG32, updatable = false)
    public @Nullable String metadata;

    /** In bytes; null when it was not announced. */
    @Column(updatable = false)
    public @Nullable Long size;

    /** The bytes that it takes of its owner's quota. */
    @Column(nullable = false)
    public long reserved;

    @Column(nullable = false)
    public Instant expiresAt;
}
