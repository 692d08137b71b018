package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.acme.contracts.chat.ChatEvent.TypingBy;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.live.Live;

/**
 * Tells those who are in a room that somebody is writing: of each person once a second at most, however often their
 * clients say so.
 */
@ApplicationScoped
class Typing {
    private static final Executor SECOND =
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Thread::startVirtualThread);

    /** Who was told of within the last second. */
    private final Set<Member.Key> told = ConcurrentHashMap.newKeySet();

    private final Members members;
    private final CurrentUser currentUser;
    private final Live live;

    Typing(Members members, CurrentUser currentUser, Live live) {
        this.members = members;
        this.currentUser = currentUser;
        this.live = live;
    }

    /** The caller is writing. */
    void tell(UUID room) {
        var typist = new Member.Key(room, currentUser.id());
        if (told.add(typist)) {
            SECOND.execute(() -> told.remove(typist));
            live.publish(ChatTopics.messages(room), new TypingBy(members.me()));
        }
    }
}
