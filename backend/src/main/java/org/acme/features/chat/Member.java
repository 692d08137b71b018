package org.acme.features.chat;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.acme.contracts.chat.RoomRole;
import org.acme.platform.postgres.DatabaseTime;
import org.jspecify.annotations.Nullable;

/** Somebody who is in a room. */
@Entity
@Table(name = "chat_member")
@IdClass(Member.Key.class)
class Member extends PanacheEntityBase {
    /** Who, and where. */
    record Key(UUID roomId, UUID accountId) {}

    @Id
    @Column(nullable = false)
    public UUID roomId;

    @Id
    @Column(nullable = false)
    public UUID accountId;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    public RoomRole role;

    @Column(nullable = false)
    public int readSeq;

    @Column(nullable = false)
    public Instant joinedAt;

    /** For Hibernate. */
    protected Member() {}

    Member(Room room, UUID account, RoomRole role) {
        this.roomId = room.id;
        this.accountId = account;
        this.role = role;
        this.readSeq = room.lastSeq;
        this.joinedAt = DatabaseTime.now();
    }

    /** Lets an account into a room; false when it is there already, because it came by two ways at the same moment. */
    static boolean enter(UUID room, UUID account, RoomRole role) {
        return getEntityManager()
                        .createQuery("""
                                insert into Member (roomId, accountId, role, readSeq, joinedAt)
                                select id, :account, :role, lastSeq, :now from Room where id = :room
                                on conflict do nothing
                                """)
                        .setParameter("account", account)
                        .setParameter("role", role)
                        .setParameter("now", DatabaseTime.now())
                        .setParameter("room", room)
                        .executeUpdate()
                > 0;
    }

    static @Nullable Member find(UUID room, UUID account) {
        return findById(new Key(room, account));
    }
}
