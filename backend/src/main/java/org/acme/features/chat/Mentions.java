package org.acme.features.chat;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.acme.contracts.chat.ChatEvent.MessageView;
import org.acme.contracts.chat.InboxEvent.Mentioned;
import org.acme.platform.live.Live;

/** Who is mentioned in messages. */
@ApplicationScoped
class Mentions {
    /** Enough to see what it is about, and short enough for a notification. */
    private static final int EXCERPT = 200;

    private final Live live;

    Mentions(Live live) {
        this.live = live;
    }

    /**
     * Whom each message mentions, by the keys of the messages, and each person once. Whoever is not in the room is left
     * out: nobody is called to where they may not go.
     */
    Map<Sent.Key, List<UUID>> valid(UUID room, List<Sent> sent) {
        var members = members(room, sent.stream().flatMap(Mentions::named).collect(toSet()));
        return sent.stream()
                .collect(toMap(
                        Sent::key,
                        each -> named(each).filter(members::contains).distinct().toList(),
                        (first, again) -> first));
    }

    private static Stream<UUID> named(Sent sent) {
        return Objects.requireNonNullElse(sent.message().mentions(), List.<UUID>of()).stream();
    }

    private static Set<UUID> members(UUID room, Set<UUID> accounts) {
        return accounts.isEmpty()
                ? Set.of()
                : Member.<Member>list("roomId = ?1 and accountId in ?2", room, accounts).stream()
                        .map(member -> member.accountId)
                        .collect(toSet());
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
