package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.acme.contracts.chat.InboxEvent.RoomActive;
import org.acme.platform.live.Live;

/**
 * Tells those who are in a room, but elsewhere in the application, that there is something new: once for all that is
 * said in the same moment, so that a busy room costs them no more than a quiet one.
 */
@ApplicationScoped
class RoomActivity {
    private static final Executor MOMENT =
            CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS, Thread::startVirtualThread);

    /** The last message in rooms whose members are about to be told. */
    private final Map<UUID, Integer> untold = new ConcurrentHashMap<>();

    private final Live live;

    RoomActivity(Live live) {
        this.live = live;
    }

    void stored(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageStored message) {
        untold.compute(message.room(), (room, seq) -> {
            if (seq == null) {
                MOMENT.execute(() -> tell(room));
                return message.seq();
            }
            return Math.max(seq, message.seq());
        });
    }

    private void tell(UUID room) {
        var seq = Objects.requireNonNull(untold.remove(room));
        live.publish(ChatTopics.activity(room), new RoomActive(room, seq));
    }
}
