package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acme.contracts.accounts.Person;
import org.acme.contracts.game.GameContract.Cell;
import org.acme.contracts.game.GameContract.GameResult;
import org.acme.contracts.game.GameContract.GameSummary;
import org.acme.contracts.game.GameContract.GameView;
import org.acme.contracts.game.GameEnd;
import org.acme.platform.accounts.People;
import org.jspecify.annotations.Nullable;

/** Games with their players. */
@ApplicationScoped
class GameViews {
    private final People people;

    GameViews(People people) {
        this.people = people;
    }

    GameView of(Game game) {
        var players = players(List.of(game));
        return new GameView(
                game.id,
                game.state,
                game.isPrivate,
                Objects.requireNonNull(players.get(game.redId)),
                yellow(game, players),
                game.secondsPerPlayer,
                Step.columns(game),
                game.clocks(),
                game.drawOfferedBy,
                result(game),
                game.rematchOfferedBy,
                game.rematchId,
                game.lastSeq,
                game.createdAt,
                Game.now());
    }

    List<GameSummary> of(List<Game> games) {
        var players = players(games);
        return games.stream()
                .map(game -> new GameSummary(
                        game.id,
                        game.state,
                        game.isPrivate,
                        Objects.requireNonNull(players.get(game.redId)),
                        yellow(game, players),
                        game.secondsPerPlayer,
                        game.moveCount,
                        game.createdAt))
                .toList();
    }

    /** How a game has ended; null while it goes on. */
    @Nullable
    GameResult result(Game game) {
        var ending = game.ending;
        if (ending == null) {
            return null;
        }
        var line =
                ending == GameEnd.FOUR_IN_A_ROW ? Board.of(Step.columns(game)).line() : List.<Cell>of();
        return new GameResult(ending, game.winner, line);
    }

    Person person(UUID account) {
        return Objects.requireNonNull(people.of(List.of(account)).get(account));
    }

    private Map<UUID, Person> players(List<Game> games) {
        return people.of(games.stream()
                .flatMap(game -> Stream.of(game.redId, game.yellowId))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static @Nullable Person yellow(Game game, Map<UUID, Person> players) {
        return game.yellowId == null ? null : players.get(game.yellowId);
    }
}
