package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.acme.contracts.accounts.Person;
import org.acme.contracts.chat.ChatEvent.PeoplePresent;
import org.acme.platform.accounts.People;
import org.acme.platform.live.LivePresence;

/** Who is looking at a room. */
@ApplicationScoped
class ChatPresence implements LivePresence {
    /** More faces than that tell nobody anything, and everybody would be sent them. */
    private static final int SHOWN = 100;

    private final People people;

    ChatPresence(People people) {
        this.people = people;
    }

    @Override
    public String kind() {
        return ChatTopics.MESSAGES;
    }

    @Override
    @Transactional
    public PeoplePresent message(String room, Set<UUID> accounts) {
        var shown = accounts.stream().sorted().limit(SHOWN).toList();
        var persons = people.of(shown).values().stream()
                .sorted(Comparator.comparing(Person::displayName).thenComparing(Person::id))
                .toList();
        return new PeoplePresent(persons, accounts.size());
    }
}
