package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Objects;
import org.acme.contracts.game.GameContract.PlayerRecord;
import org.acme.contracts.paging.Page;
import org.acme.platform.accounts.People;
import org.acme.platform.contracts.ContractValidator;
import org.acme.platform.paging.Keyset;

/** What players have achieved. */
@ApplicationScoped
class Records {
    private static final Keyset<Score> BY_POINTS =
            new Keyset<>("points", true, score -> score.points, score -> score.id, Integer::valueOf);

    private final People people;
    private final ContractValidator validator;

    Records(People people, ContractValidator validator) {
        this.people = people;
        this.validator = validator;
    }

    /** One page of those who have finished a game. */
    Page<PlayerRecord> list(RecordQuery query) {
        validator.validQuery(query);
        var conditions = "";
        var parameters = new HashMap<String, Object>();
        if (query.after() != null) {
            conditions = BY_POINTS.condition();
            parameters.putAll(BY_POINTS.parameters(query.after()));
        }
        var scores = Score.<Score>find(conditions + " order by " + BY_POINTS.orderBy(), parameters)
                .range(0, query.size())
                .list();
        var page = BY_POINTS.page(scores, query.size());
        var persons = people.of(page.items().stream().map(score -> score.id).toList());
        return new Page<>(
                page.items().stream()
                        .map(score -> new PlayerRecord(
                                Objects.requireNonNull(persons.get(score.id)),
                                score.wins,
                                score.draws,
                                score.losses,
                                score.points))
                        .toList(),
                page.nextCursor());
    }
}
