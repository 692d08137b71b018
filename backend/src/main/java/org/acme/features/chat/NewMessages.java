package org.acme.features.chat;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.acme.contracts.attachments.Attachment;
import org.acme.contracts.chat.ChatEvent.Ack;
import org.acme.contracts.chat.ChatEvent.MessageView;
import org.acme.platform.errors.InvalidRequest;
import org.acme.platform.errors.NotFound;
import org.acme.platform.errors.ProblemException;
import org.acme.platform.live.Live;
import org.hibernate.Session;

/** The rules of messages that are sent. */
@ApplicationScoped
class NewMessages {
    private final Rooms rooms;
    private final MessageViews views;
    private final Mentions mentions;
    private final MessageAttachments attachments;
    private final Live live;
    private final Event<MessageStored> stored;

    NewMessages(
            Rooms rooms,
            MessageViews views,
            Mentions mentions,
            MessageAttachments attachments,
            Live live,
            Event<MessageStored> stored) {
        this.rooms = rooms;
        this.views = views;
        this.mentions = mentions;
        this.attachments = attachments;
        this.live = live;
        this.stored = stored;
    }

    /**
     * Stores messages and sends them to all who are in the room; what was stored before is only acknowledged again.
     *
     * @param sent in the order of their numbers
     * @return for each of them in the same order
     * @throws NotFound when one of the authors is not in the room
     * @throws InvalidRequest when one says nothing
     * @throws ProblemException when one carries what its author cannot attach; whatever is thrown, none is stored
     */
    @Transactional
    List<Ack> store(UUID roomId, List<Sent> sent) {
        // Before the room is locked: whoever deletes a file locks that before the rooms, too.
        var carried = carried(roomId, sent);
        var room = rooms.lock(roomId, authors(sent));
        var numbers = known(roomId, sent);
        var messages = new ArrayList<Message>();
        var files = new HashMap<UUID, List<Attachment>>();
        Message.getEntityManager().unwrap(Session.class).setJdbcBatchSize(sent.size());
        for (var each : sent) {
            if (!numbers.containsKey(each.key())) {
                var message = new Message(
                        room, each, mentions.valid(roomId, each.message().mentions()));
                message.persist();
                messages.add(message);
                numbers.put(each.key(), message.seq);
                files.put(message.id, carried.getOrDefault(each.key(), List.of()));
            }
        }
        // Only now: a batch is of one table.
        messages.forEach(message -> attachments.store(message, files.getOrDefault(message.id, List.of())));
        views.of(messages, files).forEach(view -> tell(room, view));
        return sent.stream()
                .map(each -> new Ack(each.message().clientId(), Objects.requireNonNull(numbers.get(each.key()))))
                .toList();
    }

    private void tell(Room room, MessageView view) {
        live.append(ChatTopics.messages(room.id), view.seq(), view);
        mentions.tell(room, view);
        stored.fire(new MessageStored(room.id, view.seq()));
    }

    /** The files of new messages; what is the same has those of the first. */
    private Map<Sent.Key, List<Attachment>> carried(UUID room, List<Sent> sent) {
        var carried = new HashMap<Sent.Key, List<Attachment>>();
        for (var each : sent) {
            carried.computeIfAbsent(each.key(), key -> carried(room, each));
        }
        return carried;
    }

    /** The files of one that was stored before do not matter, and may be gone. */
    private List<Attachment> carried(UUID room, Sent sent) {
        var files = Objects.requireNonNullElse(sent.message().attachments(), List.<UUID>of());
        Messages.requireContent(sent.message().text(), !files.isEmpty());
        return files.isEmpty() || !known(room, List.of(sent)).isEmpty()
                ? List.of()
                : attachments.describe(sent.author(), files);
    }

    /** The numbers of those that were stored before. */
    private static Map<Sent.Key, Integer> known(UUID room, List<Sent> sent) {
        return find(room, sent).stream()
                .collect(toMap(known -> new Sent.Key(known.authorId, known.clientId), known -> known.seq));
    }

    private static List<Message> find(UUID room, List<Sent> sent) {
        if (sent.size() == 1) { // Which is most of the time, and Hibernate translates a query with lists each time.
            var key = sent.getFirst().key();
            return Message.list("roomId = ?1 and authorId = ?2 and clientId = ?3", room, key.author(), key.clientId());
        }
        var clientIds = sent.stream().map(each -> each.message().clientId()).toList();
        return Message.list("roomId = ?1 and authorId in ?2 and clientId in ?3", room, authors(sent), clientIds);
    }

    private static List<UUID> authors(List<Sent> sent) {
        return sent.stream().map(Sent::author).distinct().toList();
    }
}
