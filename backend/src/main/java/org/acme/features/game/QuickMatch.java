package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.game.GameContract.GameDraft;
import org.acme.contracts.game.GameContract.GameView;
import org.acme.contracts.game.GameState;
import org.acme.platform.accounts.CurrentUser;
import org.hibernate.Session;

/** Brings together those who want to play, no matter with whom. */
@ApplicationScoped
class QuickMatch {
    private final Seats seats;
    private final Games games;
    private final GameViews views;
    private final Results results;
    private final NamedLocks locks;
    private final CurrentUser currentUser;
    private final Session database;

    QuickMatch(
            Seats seats,
            Games games,
            GameViews views,
            Results results,
            NamedLocks locks,
            CurrentUser currentUser,
            Session database) {
        this.seats = seats;
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
     * again: of two who come at the same time, the second joins the first. While the caller looks, nobody takes the
     * game in which they wait, or both would sit down twice.
     *
     * @throws GameRefusal when the caller has too many games; then they go on waiting
     */
    @Transactional
    GameView find() {
        var mine = mine().stream().map(seats::lock).toList();
        var begun =
                mine.stream().filter(game -> game.state == GameState.RUNNING).findFirst();
        if (begun.isPresent()) {
            return views.of(begun.get());
        }
        var waiting = waitingForLongest();
        if (waiting.isEmpty()) {
            locks.take("quick match");
            waiting = waitingForLongest();
        }
        if (!waiting.isEmpty()) {
            return join(waiting.getFirst(), mine);
        }
        return mine().stream().findFirst().map(games::get).orElseGet(() -> games.open(new GameDraft(false, null)));
    }

    private List<UUID> mine() {
        return open("red_id = ?1 order by created_at, id");
    }

    private List<UUID> waitingForLongest() {
        return open("red_id <> ?1 order by created_at, id limit 1 for update skip locked");
    }

    /** Nobody should sit down at a game that the caller has left for this one. */
    private GameView join(UUID id, List<Game> mine) {
        mine.stream().filter(game -> game.state == GameState.OPEN).forEach(results::withdraw);
        Game game = Game.findById(id);
        games.begin(game);
        return views.of(game);
    }

    private List<UUID> open(String condition) {
        return database.createNativeQuery(
                        "select id from game where state = 'OPEN' and not is_private and " + condition, UUID.class)
                .setParameter(1, currentUser.id())
                .getResultList();
    }
}
