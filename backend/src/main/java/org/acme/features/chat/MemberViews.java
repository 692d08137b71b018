package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.acme.contracts.chat.RoomContract.MemberView;
import org.acme.platform.accounts.People;

/** Members of rooms as others see them. */
@ApplicationScoped
class MemberViews {
    private final People people;
    private final ReadMarks readMarks;

    MemberViews(People people, ReadMarks readMarks) {
        this.people = people;
        this.readMarks = readMarks;
    }

    /** Members of one room, without those whose accounts are gone. */
    List<MemberView> of(UUID room, List<Member> members) {
        var persons = people.of(members.stream().map(member -> member.accountId).toList());
        var showsMarks = readMarks.areShown(room);
        return members.stream()
                .filter(member -> persons.containsKey(member.accountId))
                .map(member -> new MemberView(
                        Objects.requireNonNull(persons.get(member.accountId)),
                        member.role,
                        showsMarks ? member.readSeq : null))
                .toList();
    }
}
