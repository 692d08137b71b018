package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.game.GameContract.GameDraft;
import org.acme.contracts.game.GameContract.GameView;
import org.acme.platform.accounts.CurrentUser;
import org.hibernate.Session;

/** Brings together those who want to play, no matter with whom. */
@ApplicationScoped
class QuickMatch {
    private final Games games;
    private final GameViews views;
    private final Results results;
    private final NamedLocks locks;
    private final CurrentUser currentUser;
    private final Session database;

    QuickMatch(
            Games games,
            GameViews views,
            Results results,
            NamedLocks locks,
            CurrentUser currentUser,
            Session database) {
        this.games = games;
        this.views = views;
        this.results = results;
        this.locks = locks;
        this.currentUser = currentUser;
        this.database = database;
    }

    /**
     * Gives the caller the second seat of the public game that has waited for longest; opens one if none does. A game
     * that somebody else is about to take is passed over. Only one at a time opens one, and only after having looked
     * again: of two who come at the same time, the second joins the first.
     */
    @Transactional
    GameView find() {
        var waiting = first("red_id <> ?1");
        if (waiting.isEmpty()) {
            locks.take("quick match");
            waiting = first("red_id <> ?1");
        }
        if (!waiting.isEmpty()) {
            return join(waiting.getFirst());
        }
        var mine = first("red_id = ?1");
        return mine.isEmpty() ? games.open(new GameDraft(false, null)) : games.get(mine.getFirst());
    }

    /** Nobody should sit down at a game that the caller has left for this one. */
    private GameView join(UUID id) {
        for (var mine = first("red_id = ?1"); !mine.isEmpty(); mine = first("red_id = ?1")) {
            results.withdraw(Game.findById(mine.getFirst()));
        }
        Game game = Game.findById(id);
        games.begin(game);
        return views.of(game);
    }

    private List<UUID> first(String condition) {
        return database.createNativeQuery("""
                        select id from game where state = 'OPEN' and not is_private and %s
                        order by created_at, id limit 1 for update skip locked
                        """.formatted(condition), UUID.class)
                .setParameter(1, currentUser.id())
                .getResultList();
    }
}
