package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acme.contracts.accounts.Person;
import org.acme.contracts.chat.ChatEvent.MessageView;
import org.acme.platform.accounts.People;

/** Messages with their authors and those whom they mention. */
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
        var persons = people.of(messages.stream()
                .flatMap(message -> Stream.concat(Stream.of(message.authorId), message.mentions.stream()))
                .collect(Collectors.toSet()));
        return messages.stream().map(message -> view(message, persons)).toList();
    }

    private MessageView view(Message message, Map<UUID, Person> persons) {
        var author = Objects.requireNonNull(persons.get(message.authorId));
        var mentioned = message.mentions.stream()
                .map(persons::get)
                .filter(Objects::nonNull)
                .toList();
        return mapper.toView(message, author, mentioned);
    }
}
