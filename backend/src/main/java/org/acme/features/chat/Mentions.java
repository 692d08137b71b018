package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.chat.ChatEvent.MessageView;
import org.acme.contracts.chat.InboxEvent.Mentioned;
import org.acme.platform.live.Live;
import org.jspecify.annotations.Nullable;

/** Who is mentioned in messages. */
@ApplicationScoped
class Mentions {
    /** Enough to see what it is about, and short enough for a notification. */
    private static final int EXCERPT = 200;

    private final Live live;

    Mentions(Live live) {
        this.live = live;
    }

    /** Those of the accounts that are in the room, each once: nobody is called to where they may not go. */
    List<UUID> valid(UUID room, @Nullable List<UUID> accounts) {
        if (accounts == null || accounts.isEmpty()) {
            return List.of();
        }
        return Member.<Member>list("roomId = ?1 and accountId in ?2 order by accountId", room, accounts).stream()
                .map(member -> member.accountId)
                .toList();
    }

    /** Tells those who are mentioned in a new message, wherever they are. */
    void tell(UUID room, String roomName, MessageView message) {
        var text = message.text();
        var excerpt =
                text.substring(0, text.offsetByCodePoints(0, Math.min(EXCERPT, text.codePointCount(0, text.length()))));
        message.mentions().stream()
                .filter(person -> !person.equals(message.author()))
                .forEach(person -> live.publish(
                        ChatTopics.inbox(person.id()),
                        new Mentioned(room, roomName, message.seq(), message.author(), excerpt)));
    }
}
