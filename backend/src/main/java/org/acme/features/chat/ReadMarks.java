package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.acme.contracts.chat.ChatEvent.ReadBy;
import org.acme.contracts.chat.ChatEvent.ReadMark;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.live.Live;

/**
 * How far members have read. The others are told together of all who read in the same moment, and only in a room of
 * few: in a crowd nobody looks for it, and everybody would be told of everybody.
 */
@ApplicationScoped
class ReadMarks {
    /** What there is to tell of so many fits into a notification. */
    private static final int FEW = 50;

    private static final Executor MOMENT =
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Thread::startVirtualThread);

    /** How far accounts have read in rooms whose members are about to be told. */
    private final Map<UUID, Map<UUID, Integer>> untold = new ConcurrentHashMap<>();

    private final CurrentUser currentUser;
    private final Inbox inbox;
    private final Live live;
    private final Event<MemberRead> read;

    ReadMarks(CurrentUser currentUser, Inbox inbox, Live live, Event<MemberRead> read) {
        this.currentUser = currentUser;
        this.inbox = inbox;
        this.live = live;
        this.read = read;
    }

    /** Whether those who are in a room see how far the others have read. */
    boolean areShown(UUID room) {
        return Member.find("roomId", room).range(FEW, FEW).list().isEmpty();
    }

    /** Remembers that the caller has read a room up to a message, unless they had read further. */
    @Transactional
    void move(UUID room, int seq) {
        var moved = Member.update(
                "readSeq = least(?1, (select lastSeq from Room where id = ?2))"
                        + " where roomId = ?2 and accountId = ?3 and readSeq < ?1",
                seq,
                room,
                currentUser.id());
        if (moved > 0) {
            var mark = inbox.read(room);
            if (areShown(room)) {
                read.fire(new MemberRead(room, currentUser.id(), mark));
            }
        }
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberRead member) {
        untold.compute(member.room(), (room, known) -> {
            var marks = known == null ? new HashMap<UUID, Integer>() : known;
            marks.merge(member.account(), member.seq(), Math::max);
            if (known == null) {
                MOMENT.execute(() -> tell(room));
            }
            return marks;
        });
    }

    private void tell(UUID room) {
        var marks = Objects.requireNonNull(untold.remove(room)).entrySet().stream()
                .map(mark -> new ReadMark(mark.getKey(), mark.getValue()))
                .toList();
        live.publish(ChatTopics.messages(room), new ReadBy(marks));
    }
}
