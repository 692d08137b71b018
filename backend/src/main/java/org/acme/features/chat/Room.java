package org.acme.features.chat;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.acme.contracts.chat.RoomContract.RoomDraft;
import org.acme.platform.postgres.DatabaseTime;
import org.hibernate.annotations.UuidGenerator;

/** Where people talk. */
@Entity
@Table(name = "chat_room")
class Room extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(nullable = false)
    public UUID id;

    @Column(nullable = false, length = 80)
    public String name;

    @Column(nullable = false)
    public boolean isPrivate;

    @Column(nullable = false)
    public int lastSeq;

    @Column(nullable = false)
    public int lastChange;

    @Column(nullable = false)
    public Instant createdAt;

    /** For Hibernate. */
    protected Room() {}

    Room(RoomDraft draft) {
        name = draft.name().strip();
        isPrivate = Boolean.TRUE.equals(draft.isPrivate());
        createdAt = DatabaseTime.now();
    }
}
