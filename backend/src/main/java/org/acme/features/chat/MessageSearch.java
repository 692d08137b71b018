package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
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
        var words = new WordSearch(query.q());
        var conditions = new ArrayList<>(
                List.of("roomId in (select roomId from Member where accountId = :me)", words.condition("lower(text)")));
        var parameters = new HashMap<String, Object>(words.parameters());
        parameters.put("me", currentUser.id());
        if (query.room() != null) {
            conditions.add("roomId = :room");
            parameters.put("room", query.room());
        }
        if (query.after() != null) {
            conditions.add(NEWEST.condition());
            parameters.putAll(NEWEST.parameters(query.after()));
        }
        var found = Message.<Message>find(
                        String.join(" and ", conditions) + " order by " + NEWEST.orderBy(), parameters)
                .range(0, query.size())
                .list();
        var page = NEWEST.page(found, query.size());
        return new Page<>(inTheirRooms(page.items()), page.nextCursor());
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
