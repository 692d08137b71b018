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
import java.util.Optional;
import java.util.UUID;
import org.acme.contracts.attachments.Attachment;
import org.acme.contracts.chat.ChatEvent.Ack;
import org.acme.contracts.chat.ChatEvent.MessageView;
import org.acme.features.chat.Numbering.Numbered;
import org.acme.platform.errors.InvalidRequest;
import org.acme.platform.errors.NotFound;
import org.acme.platform.errors.ProblemException;
import org.acme.platform.live.Live;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/** The rules of messages that are sent. */
@ApplicationScoped
class NewMessages {
    private final Session database;
    private final Numbering numbering;
    private final MessageViews views;
    private final Mentions mentions;
    private final MessageAttachments attachments;
    private final Live live;
    private final Event<MessageStored> stored;

    NewMessages(
            Session database,
            Numbering numbering,
            MessageViews views,
            Mentions mentions,
            MessageAttachments attachments,
            Live live,
            Event<MessageStored> stored) {
        this.database = database;
        this.numbering = numbering;
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
     * @throws ConstraintViolationException when another node has stored one of them meanwhile
     */
    @Transactional
    List<Ack> store(UUID room, List<Sent> sent) {
        // Before the room is locked: others wait for it, and whoever deletes a file locks that before the rooms, too.
        var carried = carried(room, sent);
        var mentioned = mentions.valid(room, sent);
        var numbers = numbering
                .next(room, sent)
                .map(numbered -> store(room, numbered, sent, carried, mentioned))
                .orElseGet(() -> known(room, sent));
        return sent.stream()
                .map(each -> new Ack(
                        each.message().clientId(),
                        Optional.ofNullable(numbers.get(each.key())).orElseThrow(() -> new NotFound("room", room))))
                .toList();
    }

    private Map<Sent.Key, Integer> store(
            UUID room,
            Numbered numbered,
            List<Sent> sent,
            Map<Sent.Key, List<Attachment>> carried,
            Map<Sent.Key, List<UUID>> mentioned) {
        var messages = new ArrayList<Message>();
        var files = new HashMap<UUID, List<Attachment>>();
        var numbers = new HashMap<Sent.Key, Integer>();
        database.setJdbcBatchSize(sent.size());
        for (var each : sent) {
            var number = numbered.first() + messages.size();
            var message = new Message(room, number, each, mentioned.getOrDefault(each.key(), List.of()));
            message.persist();
            messages.add(message);
            files.put(message.id, carried.getOrDefault(each.key(), List.of()));
            numbers.put(each.key(), number);
        }
        // Only now: a batch is of one table.
        messages.forEach(message -> attachments.store(message, files.getOrDefault(message.id, List.of())));
        database.flush();
        views.of(messages, files).forEach(view -> tell(room, numbered.roomName(), view));
        return numbers;
    }

    private void tell(UUID room, String roomName, MessageView view) {
        live.append(ChatTopics.messages(room), view.seq(), view);
        mentions.tell(room, roomName, view);
        stored.fire(new MessageStored(room, view.seq()));
    }

    /** The files of new messages, by their keys: a message that is there twice carries what the first carries. */
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
        var authors = sent.stream().map(Sent::author).toList();
        var clientIds = sent.stream().map(each -> each.message().clientId()).toList();
        return Message.<Message>list("roomId = ?1 and authorId in ?2 and clientId in ?3", room, authors, clientIds)
                .stream()
                .collect(toMap(known -> new Sent.Key(known.authorId, known.clientId), known -> known.seq));
    }
}
