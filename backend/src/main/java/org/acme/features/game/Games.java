package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import org.acme.contracts.game.GameContract.GameDraft;
import org.acme.contracts.game.GameContract.GameSummary;
import org.acme.contracts.game.GameContract.GameView;
import org.acme.contracts.game.GameState;
import org.acme.contracts.paging.Page;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.contracts.ContractValidator;
import org.acme.platform.errors.NotFound;
import org.acme.platform.paging.Keyset;
import org.jspecify.annotations.Nullable;

/**
 * How games are found and begin. The id of a game is the invitation: whoever is signed in and knows it may watch, and
 * may take the second seat while it is free. Private games are in no list but those of their players.
 */
@ApplicationScoped
class Games {
    private static final Keyset<Game> NEWEST =
            new Keyset<>("createdAt", true, game -> game.createdAt, game -> game.id, Instant::parse);

    private final Seats seats;
    private final Steps steps;
    private final Lobby lobby;
    private final GameViews views;
    private final GameLimit limit;
    private final Waiting waiting;
    private final GameConfig config;
    private final CurrentUser currentUser;
    private final ContractValidator validator;

    Games(
            Seats seats,
            Steps steps,
            Lobby lobby,
            GameViews views,
            GameLimit limit,
            Waiting waiting,
            GameConfig config,
            CurrentUser currentUser,
            ContractValidator validator) {
        this.seats = seats;
        this.steps = steps;
        this.lobby = lobby;
        this.views = views;
        this.limit = limit;
        this.waiting = waiting;
        this.config = config;
        this.currentUser = currentUser;
        this.validator = validator;
    }

    /** One page of the games that wait for anybody, that anybody may watch, or that the caller has not ended. */
    Page<GameSummary> list(GameQuery query) {
        validator.validQuery(query);
        var parameters = new HashMap<String, Object>();
        var conditions = switch (query.list()) {
            case OPEN -> "state = OPEN and not isPrivate";
            case RUNNING -> "state = RUNNING and not isPrivate";
            case MINE -> {
                parameters.put("me", currentUser.id());
                yield "(redId = :me or yellowId = :me) and state <> OVER";
            }
        };
        if (query.after() != null) {
            conditions += " and " + NEWEST.condition();
            parameters.putAll(NEWEST.parameters(query.after()));
        }
        var games = Game.<Game>find(conditions + " order by " + NEWEST.orderBy(), parameters)
                .range(0, query.size())
                .list();
        var page = NEWEST.page(games, query.size());
        return new Page<>(views.of(page.items()), page.nextCursor());
    }

    /** @throws NotFound when there is no such game */
    @Transactional
    GameView get(UUID id) {
        Game game = Game.findById(id);
        if (game == null) {
            throw new NotFound("game", id);
        }
        return views.of(game);
    }

    /**
     * Opens a game, in which the caller is red and moves first.
     *
     * @throws GameRefusal when the caller has too many games
     */
    @Transactional
    GameView open(@Nullable GameDraft draft) {
        var valid = validator.valid(draft);
        limit.requireRoom(currentUser.id());
        var seconds = Objects.requireNonNullElse(
                valid.secondsPerPlayer(), Math.toIntExact(config.clock().toSeconds()));
        var game = new Game(currentUser.id(), Boolean.TRUE.equals(valid.isPrivate()), seconds);
        waiting.begin(game);
        game.persist();
        lobby.show(game);
        return views.of(game);
    }

    /**
     * Takes the second seat, and the game begins. Does nothing for whoever plays in it already.
     *
     * @throws NotFound when there is no such game
     * @throws GameRefusal when somebody else was faster, or the caller has too many games
     */
    @Transactional(dontRollbackOn = GameRefusal.class)
    GameView join(UUID id) {
        var game = seats.lock(id);
        if (game.discOf(currentUser.id()) == null) {
            if (game.state != GameState.OPEN) {
                throw GameRefusal.notOpen();
            }
            begin(game);
        }
        return views.of(game);
    }

    /** Begins an open game, whose row is locked, with the caller as its second player; fails like {@link #join}. */
    void begin(Game game) {
        limit.requireRoom(currentUser.id());
        game.begin(currentUser.id());
        steps.add(game, new Step(game, StepKind.JOINED, null));
    }
}
