package org.acme.features.chat;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.chat.ChatCommand.SendMessage;
import org.acme.contracts.chat.RoomContract.RoomDraft;
import org.acme.contracts.chat.RoomRole;
import org.acme.platform.accounts.DevAccountCreated;

/** Example rooms in which the accounts of dev mode have talked, so that the first look is not at an empty room. */
@ApplicationScoped
@IfBuildProfile("dev")
class DevRooms {
    /** What the first account says, and what the others answer. */
    private record Example(RoomDraft room, List<String> first, List<String> others) {}

    private static final List<Example> EXAMPLES = List.of(
            new Example(
                    new RoomDraft("Everybody", false),
                    List.of("Hello! This room is public: whoever has an account finds it.", "Who else is here?"),
                    List.of("Me. Sign in as both of us, in two windows, and watch us talk.")),
            new Example(
                    new RoomDraft("Launch", true),
                    List.of("Only we two see this one. Shall we launch on Monday?"),
                    List.of("Tuesday. Nothing good was ever launched on a Monday.", "I have booked the room.")));

    void create(@Observes DevAccountCreated event) {
        EXAMPLES.forEach(example -> enter(example, event.accountId()));
    }

    private static void enter(Example example, UUID account) {
        Room room = Room.find("name", example.room().name()).firstResult();
        var isFirst = room == null;
        if (room == null) {
            room = new Room(example.room());
            room.persist();
        }
        new Member(room, account, isFirst ? RoomRole.OWNER : RoomRole.MEMBER).persist();
        for (var text : isFirst ? example.first() : example.others()) {
            var message = new SendMessage(UUID.randomUUID().toString(), text, null, null);
            new Message(room.id, ++room.lastSeq, new Sent(account, message), List.of()).persist();
        }
    }
}
