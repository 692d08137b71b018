package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.acme.contracts.chat.RoomRole;

/** Sees to it that every room has an owner for as long as somebody is in it. */
@ApplicationScoped
class Owners {
    private final Rooms rooms;
    private final MemberChanges changes;

    Owners(Rooms rooms, MemberChanges changes) {
        this.rooms = rooms;
        this.changes = changes;
    }

    /** Lets owners who leave at the same moment, or take each other's role, do so one after the other. */
    void lock(UUID room) {
        Member.find("roomId = ?1 and role = ?2 order by accountId", room, RoomRole.OWNER)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * The role of whoever enters a room now: they own it if all have left. Owners who leave wait for the end of the
     * current transaction.
     */
    RoomRole roleOfNext(UUID room) {
        rooms.lock(room);
        return own(room) ? RoomRole.MEMBER : RoomRole.OWNER;
    }

    /**
     * Gives a room whose last owner has left to whoever has been in it for longest. Whoever enters waits for the end of
     * the current transaction.
     */
    void passOn(UUID room) {
        rooms.lock(room);
        if (!own(room)) {
            Member.<Member>find("roomId = ?1 order by joinedAt, accountId", room)
                    .firstResultOptional()
                    .ifPresent(longest -> {
                        longest.role = RoomRole.OWNER;
                        changes.tell(room, longest.accountId, longest.role);
                    });
        }
    }

    /** Whether anybody owns a room. */
    boolean own(UUID room) {
        return Member.count("roomId = ?1 and role = ?2", room, RoomRole.OWNER) > 0;
    }
}
