package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.acme.contracts.accounts.Person;
import org.acme.contracts.game.GameEvent.GameAudience;
import org.acme.platform.accounts.People;
import org.acme.platform.live.LivePresence;

/** Who is looking at a game. */
@ApplicationScoped
class GamePresence implements LivePresence {
    /** More than that nobody reads, and everybody would be sent them. */
    private static final int SHOWN = 50;

    private final People people;

    GamePresence(People people) {
        this.people = people;
    }

    @Override
    public String kind() {
        return GameTopics.GAME;
    }

    /** The players come first, so that they are seen to be there however many watch. */
    @Override
    @Transactional
    public GameAudience message(String id, Set<UUID> accounts) {
        Game game = Game.findById(UUID.fromString(id));
        var shown = accounts.stream()
                .sorted(Comparator.comparing((UUID account) -> game.discOf(account) == null)
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
        var persons = people.of(shown).values().stream()
                .sorted(Comparator.comparing(Person::displayName).thenComparing(Person::id))
                .toList();
        return new GameAudience(persons, accounts.size());
    }
}
