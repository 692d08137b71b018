package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.acme.contracts.chat.RoomContract.FoundMessage;
import org.acme.contracts.paging.Page;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.contracts.ContractValidator;
import org.acme.platform.paging.Keyset;
import org.acme.platform.paging.WordSearch;

/** Finds messages by their words, in the rooms that the caller is in. */
@ApplicationScoped
class MessageSearch {
    private static final Keyset<Message> NEWEST =
            new Keyset<>("sentAt", true, message -> message.sentAt, message -> message.id, Instant::parse);

    private final CurrentUser currentUser;
    private final ContractValidator validator;
    private final MessageViews views;

    MessageSearch(CurrentUser currentUser, ContractValidator validator, MessageViews views) {
        this.currentUser = currentUser;
        this.validator = validator;
        this.views = views;
    }

    /** One page of what was found, the newest first. */
    Page<FoundMessage> find(SearchQuery query) {
        validator.validQuery(query);
        var found = Message.getEntityManager().createQuery(hql(query), Message.class);
        parameters(query).forEach(found::setParameter);
        var page = NEWEST.page(found.getResultList(), query.size());
        return new Page<>(inTheirRooms(page.items()), page.nextCursor());
    }

    /**
     * Room by room: a word that is rare, or too short for the index of words, is not looked for where only others talk.
     */
    private static String hql(SearchQuery query) {
        return """
                select message
                from Member mine
                join lateral (
                    select said.id as id
                    from Message said
                    where said.roomId = mine.roomId and %s %s
                    order by said.sentAt desc, said.id desc
                    limit :most
                ) found
                join Message message on message.id = found.id
                where mine.accountId = :me %s
                order by message.sentAt desc, message.id desc
                limit :most
                """.formatted(
                        new WordSearch(query.q()).condition("lower(said.text)"),
                        query.after() == null ? "" : "and (said.sentAt, said.id) < (:afterKey, :afterId)",
                        query.room() == null ? "" : "and mine.roomId = :room");
    }

    private Map<String, Object> parameters(SearchQuery query) {
        var parameters = new HashMap<String, Object>(new WordSearch(query.q()).parameters());
        parameters.put("me", currentUser.id());
        parameters.put("most", query.size() + 1);
        if (query.room() != null) {
            parameters.put("room", query.room());
        }
        if (query.after() != null) {
            parameters.putAll(NEWEST.parameters(query.after()));
        }
        return parameters;
    }

    private List<FoundMessage> inTheirRooms(List<Message> messages) {
        var ids = messages.stream().collect(Collectors.toMap(message -> message.id, message -> message.roomId));
        var names = names(ids.values().stream().distinct().toList());
        return views.of(messages).stream()
                .map(view -> {
                    var room = Objects.requireNonNull(ids.get(view.id()));
                    return new FoundMessage(room, Objects.requireNonNull(names.get(room)), view);
                })
                .toList();
    }

    private static Map<UUID, String> names(List<UUID> rooms) {
        return Room.<Room>list("id in ?1", rooms).stream()
                .collect(Collectors.toMap(room -> room.id, room -> room.name));
    }
}
