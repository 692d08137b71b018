package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.chat.InboxEvent.InboxRoom;
import org.acme.contracts.chat.InboxEvent.InboxState;
import org.acme.contracts.chat.InboxEvent.RoomRead;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.live.Live;

/** What is new for the caller in all of their rooms. */
@ApplicationScoped
class Inbox {
    private static final String STATE = """
            select room.id, room.lastSeq, mine.readSeq,
                (select cast(count(*) as int) from Message message
                where message.roomId = room.id and message.seq > mine.readSeq
                and cast(sql('cardinality(?)', message.mentions) as int) > 0
                and array_contains(message.mentions, mine.accountId))
            from Member mine join Room room on room.id = mine.roomId
            where mine.accountId = :account
            """;

    private final CurrentUser currentUser;
    private final Live live;

    Inbox(CurrentUser currentUser, Live live) {
        this.currentUser = currentUser;
        this.live = live;
    }

    @Transactional
    List<UUID> rooms() {
        return Member.getEntityManager()
                .createQuery("select roomId from Member where accountId = :account", UUID.class)
                .setParameter("account", currentUser.id())
                .getResultList();
    }

    @Transactional
    InboxState state() {
        return new InboxState(Member.getEntityManager()
                .createQuery(STATE, InboxRoom.class)
                .setParameter("account", currentUser.id())
                .getResultList());
    }

    /**
     * Tells the caller's other pages and devices how far a room was read. Inside the transaction that keeps it.
     *
     * @return the number of the last message that the caller has read
     */
    int read(UUID room) {
        var state = Member.getEntityManager()
                .createQuery(STATE + " and room.id = :room", InboxRoom.class)
                .setParameter("account", currentUser.id())
                .setParameter("room", room)
                .getSingleResult();
        live.publish(ChatTopics.inbox(currentUser.id()), new RoomRead(room, state.readSeq(), state.mentions()));
        return state.readSeq();
    }

    /**
     * Closes the inbox sockets of an account that comes into a room or leaves one, when the current transaction is
     * committed. Clients come back, and hear of the rooms of then.
     */
    void roomsChanged(UUID account) {
        live.expel(ChatTopics.inbox(account), account);
    }
}
