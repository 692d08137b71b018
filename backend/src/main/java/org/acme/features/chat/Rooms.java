package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acme.contracts.chat.RoomContract.RoomDraft;
import org.acme.contracts.chat.RoomContract.RoomView;
import org.acme.contracts.chat.RoomRole;
import org.acme.contracts.paging.Page;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.contracts.ContractValidator;
import org.acme.platform.errors.NotFound;
import org.acme.platform.paging.Keyset;
import org.jspecify.annotations.Nullable;

/**
 * The rules of rooms. Everybody may find a public room and walk in; a private one does not exist for those who are not
 * in it.
 */
@ApplicationScoped
class Rooms {
    private static final Keyset<Room> BY_NAME =
            new Keyset<>("name", false, room -> room.name, room -> room.id, text -> text);

    private final CurrentUser currentUser;
    private final ContractValidator validator;
    private final Inbox inbox;
    private final MessageAttachments attachments;

    Rooms(CurrentUser currentUser, ContractValidator validator, Inbox inbox, MessageAttachments attachments) {
        this.currentUser = currentUser;
        this.validator = validator;
        this.inbox = inbox;
        this.attachments = attachments;
    }

    /** One page of the rooms that the caller is in or may walk into, by name. */
    Page<RoomView> list(RoomQuery query) {
        validator.validQuery(query);
        var conditions = "(not isPrivate or id in (select roomId from Member where accountId = :me))";
        var parameters = new HashMap<String, Object>(Map.of("me", currentUser.id()));
        if (query.after() != null) {
            conditions += " and " + BY_NAME.condition();
            parameters.putAll(BY_NAME.parameters(query.after()));
        }
        var rooms = Room.<Room>find(conditions + " order by " + BY_NAME.orderBy(), parameters)
                .range(0, query.size())
                .list();
        var page = BY_NAME.page(rooms, query.size());
        var memberships = memberships(page.items());
        return new Page<>(
                page.items().stream()
                        .map(room -> view(room, memberships.get(room.id)))
                        .toList(),
                page.nextCursor());
    }

    /** @throws NotFound when the caller may not know of such a room */
    RoomView get(UUID id) {
        var member = Member.find(id, currentUser.id());
        return view(visible(id, member), member);
    }

    /** Opens a room, which the caller owns. */
    @Transactional
    RoomView open(@Nullable RoomDraft draft) {
        var room = new Room(validator.valid(draft));
        room.persist();
        var owner = new Member(room, currentUser.id(), RoomRole.OWNER);
        owner.persist();
        inbox.roomsChanged(owner.accountId);
        return view(room, owner);
    }

    /**
     * The room, if the caller may know of it.
     *
     * @param member the caller's membership
     * @throws NotFound otherwise
     */
    Room visible(UUID id, @Nullable Member member) {
        Room room = Room.findById(id);
        if (room == null || (room.isPrivate && member == null)) {
            throw new NotFound("room", id);
        }
        return room;
    }

    /**
     * The room with its row locked, so that the next number in it is the caller's.
     *
     * @throws NotFound when the caller is not in such a room
     */
    Room lockMine(UUID id) {
        return Room.<Room>find(
                        "id = ?1 and id in (select roomId from Member where accountId = ?2)", id, currentUser.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("room", id));
    }

    /** The room with its row locked. */
    Room lock(UUID id) {
        return Room.<Room>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    private Map<UUID, Member> memberships(List<Room> rooms) {
        var ids = rooms.stream().map(room -> room.id).toList();
        return Member.<Member>list("accountId = ?1 and roomId in ?2", currentUser.id(), ids).stream()
                .collect(Collectors.toMap(member -> member.roomId, Function.identity()));
    }

    private RoomView view(Room room, @Nullable Member member) {
        return new RoomView(
                room.id,
                room.name,
                room.isPrivate,
                member == null ? null : member.role,
                room.lastSeq,
                room.lastChange,
                member == null ? 0 : member.readSeq,
                attachments.limit(),
                room.createdAt);
    }
}
