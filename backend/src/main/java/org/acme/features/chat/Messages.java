package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.chat.ChatEvent.MessageView;
import org.acme.contracts.chat.RoomContract.MessageEdit;
import org.acme.contracts.chat.RoomRole;
import org.acme.contracts.paging.Page;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.contracts.ContractValidator;
import org.acme.platform.errors.InvalidRequest;
import org.acme.platform.errors.NotFound;
import org.jspecify.annotations.Nullable;

/** The rules of messages that are stored. */
@ApplicationScoped
class Messages {
    private final Rooms rooms;
    private final Members members;
    private final MessageViews views;
    private final CurrentUser currentUser;
    private final ContractValidator validator;
    private final MessageAttachments attachments;
    private final MessageChanges changes;

    Messages(
            Rooms rooms,
            Members members,
            MessageViews views,
            CurrentUser currentUser,
            ContractValidator validator,
            MessageAttachments attachments,
            MessageChanges changes) {
        this.rooms = rooms;
        this.members = members;
        this.views = views;
        this.currentUser = currentUser;
        this.validator = validator;
        this.attachments = attachments;
        this.changes = changes;
    }

    /**
     * A part of the history, in ascending order. The next cursor is the next {@code after} or {@code before}.
     *
     * @throws NotFound when the caller is not in the room
     */
    Page<MessageView> history(UUID room, HistoryQuery query) {
        validator.validQuery(query);
        members.require(room);
        return query.after() != null
                ? page(behind(room, query.after(), query.size() + 1), query.size())
                : pageBefore(room, query);
    }

    /**
     * Changes the text of a message of the caller.
     *
     * @throws NotFound when there is no such message, or it was deleted
     * @throws NotAllowed when somebody else wrote it
     * @throws InvalidRequest when it would say nothing
     */
    @Transactional
    MessageView edit(UUID roomId, int seq, @Nullable MessageEdit edit) {
        var text = validator.valid(edit).text();
        var room = rooms.lockMine(roomId);
        var message = find(room, seq);
        if (!message.authorId.equals(currentUser.id())) {
            throw new NotAllowed("Only its author edits a message.");
        }
        requireContent(text, !attachments.of(List.of(message)).isEmpty());
        message.edit(room, text);
        return changes.tell(message);
    }

    /**
     * Takes back a message of the caller, or any message in a room that the caller owns.
     *
     * @throws NotFound when there is no such message, or it was deleted
     * @throws NotAllowed when the caller may not
     */
    @Transactional
    void delete(UUID roomId, int seq) {
        var room = rooms.lockMine(roomId);
        var message = find(room, seq);
        if (!message.authorId.equals(currentUser.id()) && members.require(roomId).role != RoomRole.OWNER) {
            throw new NotAllowed("Only its author or an owner of the room deletes a message.");
        }
        message.takeBack(room);
        attachments.drop(message);
        changes.tell(message);
    }

    /** @throws InvalidRequest when it would say nothing */
    static void requireContent(String text, boolean hasAttachments) {
        if (text.isBlank() && !hasAttachments) {
            throw new InvalidRequest("/text", "must not be blank");
        }
    }

    private static Message find(Room room, int seq) {
        var message = Message.<Message>find("roomId = ?1 and seq = ?2 and deletedAt is null", room.id, seq)
                .firstResult();
        if (message == null) {
            throw new NotFound("message", seq);
        }
        return message;
    }

    private static List<Message> behind(UUID room, int after, int limit) {
        return Message.<Message>find("roomId = ?1 and seq > ?2 order by seq", room, after)
                .range(0, limit - 1)
                .list();
    }

    private Page<MessageView> page(List<Message> rows, int size) {
        var items = rows.stream().limit(size).toList();
        var next = rows.size() > size ? String.valueOf(items.getLast().seq) : null;
        return new Page<>(views.of(items), next);
    }

    private Page<MessageView> pageBefore(UUID room, HistoryQuery query) {
        var end = query.before() == null ? Integer.MAX_VALUE : query.before();
        var rows = Message.<Message>find("roomId = ?1 and seq < ?2 order by seq desc", room, end)
                .range(0, query.size())
                .list();
        var items = rows.stream().limit(query.size()).toList().reversed();
        var next = rows.size() > query.size() ? String.valueOf(items.getFirst().seq) : null;
        return new Page<>(views.of(items), next);
    }
}
