package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.acme.platform.live.LiveLog;

/** What happened in games, for sockets that have missed some of it. */
@ApplicationScoped
class GameLog implements LiveLog {
    private final GameEvents events;

    GameLog(GameEvents events) {
        this.events = events;
    }

    @Override
    public String kind() {
        return GameTopics.GAME;
    }

    @Override
    @Transactional
    public long last(String id) {
        return Game.<Game>findByIdOptional(UUID.fromString(id))
                .map(game -> game.lastSeq)
                .orElse(0);
    }

    @Override
    @Transactional
    public List<Entry> read(String id, long after, int limit) {
        var steps = Step.<Step>find(
                        "gameId = ?1 and seq > ?2 order by seq", UUID.fromString(id), Math.toIntExact(after))
                .range(0, limit - 1)
                .list();
        Game game = Game.findById(UUID.fromString(id));
        return steps.stream()
                .map(step -> new Entry(step.seq, events.of(game, step)))
                .toList();
    }
}
