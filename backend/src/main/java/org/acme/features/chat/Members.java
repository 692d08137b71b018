package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.acme.contracts.accounts.Person;
import org.acme.contracts.chat.RoomContract.MemberDraft;
import org.acme.contracts.chat.RoomContract.MemberView;
import org.acme.contracts.chat.RoomContract.RoleChange;
import org.acme.contracts.chat.RoomRole;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.accounts.People;
import org.acme.platform.contracts.ContractValidator;
import org.acme.platform.errors.InvalidRequest;
import org.acme.platform.errors.NotFound;
import org.acme.platform.live.Live;
import org.jspecify.annotations.Nullable;

/** The rules of who is in a room. */
@ApplicationScoped
class Members {
    /** More than anybody looks through, and few enough to be asked for together. */
    private static final int MOST_LISTED = 1_000;

    private static final String MOST_RELEVANT = """
            roomId = ?1
            order by case when accountId = ?2 then 0 when role = ?3 then 1 else 2 end, joinedAt, accountId
            """;
    private static final Comparator<Member> IN_THEIR_ORDER =
            Comparator.<Member, Instant>comparing(member -> member.joinedAt).thenComparing(member -> member.accountId);

    private final Rooms rooms;
    private final Owners owners;
    private final People people;
    private final CurrentUser currentUser;
    private final ContractValidator validator;
    private final Live live;
    private final Inbox inbox;
    private final MemberChanges changes;
    private final MemberViews views;

    Members(
            Rooms rooms,
            Owners owners,
            People people,
            CurrentUser currentUser,
            ContractValidator validator,
            Live live,
            Inbox inbox,
            MemberChanges changes,
            MemberViews views) {
        this.rooms = rooms;
        this.owners = owners;
        this.people = people;
        this.currentUser = currentUser;
        this.validator = validator;
        this.live = live;
        this.inbox = inbox;
        this.changes = changes;
        this.views = views;
    }

    /**
     * Who is in a room that the caller is in, too, in the order in which they came. Of more than a page can show, these
     * are the caller, the owners, and who came first.
     */
    List<MemberView> list(UUID room) {
        require(room);
        var members =
                Member.<Member>find(MOST_RELEVANT, room, currentUser.id(), RoomRole.OWNER)
                        .range(0, MOST_LISTED - 1)
                        .stream()
                        .sorted(IN_THEIR_ORDER)
                        .toList();
        return views.of(room, members);
    }

    /**
     * Lets the caller into a public room, or somebody else into any room that the caller is in.
     *
     * @throws NotFound when the caller may not know of the room
     * @throws InvalidRequest when there is nobody with that address
     */
    @Transactional
    MemberView add(UUID room, @Nullable MemberDraft draft) {
        var email = validator.valid(draft).email();
        if (email == null) {
            return enter(room);
        }
        require(room);
        var person = people.withEmail(email);
        if (person == null) {
            throw new InvalidRequest("/email", "is not the address of an account");
        }
        return add(room, person);
    }

    /**
     * Lets the caller into a room that is public, or of which they are a member.
     *
     * @throws NotFound otherwise
     */
    @Transactional
    MemberView enter(UUID room) {
        rooms.visible(room, Member.find(room, currentUser.id()));
        return add(room, me());
    }

    /**
     * Takes the caller out of a room, or, if the caller owns it, somebody else. Their sockets close at once.
     *
     * @throws NotFound when the caller or the other one is not in the room
     * @throws NotAllowed when the caller does not own the room
     */
    @Transactional
    void remove(UUID room, UUID account) {
        owners.lock(room);
        var mine = require(room);
        var leaving = find(room, account);
        if (!account.equals(mine.accountId) && mine.role != RoomRole.OWNER) {
            throw new NotAllowed("Only owners of the room remove others.");
        }
        leaving.delete();
        if (leaving.role == RoomRole.OWNER) {
            owners.passOn(room);
        }
        live.expel(ChatTopics.messages(room), account);
        inbox.roomsChanged(account);
        changes.tell(room, account, null);
    }

    /**
     * Changes what a member may do.
     *
     * @throws NotFound when the caller or the other one is not in the room
     * @throws NotAllowed when the caller does not own the room, or nobody would
     */
    @Transactional
    void changeRole(UUID room, UUID account, @Nullable RoleChange change) {
        var role = validator.valid(change).role();
        owners.lock(room);
        var mine = require(room);
        var member = find(room, account);
        if (mine.role != RoomRole.OWNER) {
            throw new NotAllowed("Only owners of the room change what others may do.");
        }
        member.role = role;
        if (!owners.own(room)) {
            throw new NotAllowed("A room needs an owner. Make somebody else one first.");
        }
        changes.tell(room, account, role);
    }

    /** @throws NotFound when the caller is not in the room */
    Member require(UUID room) {
        var member = Member.find(room, currentUser.id());
        if (member == null) {
            throw new NotFound("room", room);
        }
        return member;
    }

    /** The caller, as others see them. */
    Person me() {
        return Objects.requireNonNull(people.of(List.of(currentUser.id())).get(currentUser.id()));
    }

    private static Member find(UUID room, UUID account) {
        var member = Member.find(room, account);
        if (member == null) {
            throw new NotFound("member", account);
        }
        return member;
    }

    private MemberView add(UUID room, Person person) {
        var member = Objects.requireNonNullElseGet(Member.find(room, person.id()), () -> enter(room, person.id()));
        return views.of(room, List.of(member)).getFirst();
    }

    private Member enter(UUID room, UUID account) {
        var role = owners.roleOfNext(room);
        if (Member.enter(room, account, role)) {
            inbox.roomsChanged(account);
            changes.tell(room, account, role);
        }
        return find(room, account);
    }
}
