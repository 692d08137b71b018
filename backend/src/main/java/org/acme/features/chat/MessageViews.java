package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.acme.contracts.chat.ChatEvent.MessageView;
import org.acme.platform.accounts.People;

/** Messages with their authors. */
@ApplicationScoped
class MessageViews {
    private final People people;
    private final MessageMapper mapper;

    MessageViews(People people, MessageMapper mapper) {
        this.people = people;
        this.mapper = mapper;
    }

    MessageView of(Message message) {
        return of(List.of(message)).getFirst();
    }

    List<MessageView> of(List<Message> messages) {
        var authors =
                people.of(messages.stream().map(message -> message.authorId).collect(Collectors.toSet()));
        return messages.stream()
                .map(message -> mapper.toView(message, Objects.requireNonNull(authors.get(message.authorId))))
                .toList();
    }
}
