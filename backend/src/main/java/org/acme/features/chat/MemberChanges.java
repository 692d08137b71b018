package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.chat.ChatEvent.MemberChanged;
import org.acme.contracts.chat.RoomRole;
import org.acme.platform.accounts.People;
import org.acme.platform.live.Live;
import org.jspecify.annotations.Nullable;

/** Tells those who look at a room who has come, who has left, and who may do something else. */
@ApplicationScoped
class MemberChanges {
    private final People people;
    private final Live live;

    MemberChanges(People people, Live live) {
        this.people = people;
        this.live = live;
    }

    /**
     * Inside the transaction that makes the change.
     *
     * @param role what the account may do from now on; null when it has left
     */
    void tell(UUID room, UUID account, @Nullable RoomRole role) {
        var person = people.of(List.of(account)).get(account);
        if (person != null) {
            live.publish(ChatTopics.messages(room), new MemberChanged(person, role));
        }
    }
}
