package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acme.contracts.accounts.Person;
import org.acme.contracts.attachments.Attachment;
import org.acme.contracts.chat.ChatEvent.MessageChanged;
import org.acme.contracts.chat.ChatEvent.MessageView;
import org.acme.platform.accounts.People;

/** Messages with their authors, those whom they mention, and the files that they carry. */
@ApplicationScoped
class MessageViews {
    private final People people;
    private final MessageAttachments attachments;
    private final MessageMapper mapper;

    MessageViews(People people, MessageAttachments attachments, MessageMapper mapper) {
        this.people = people;
        this.attachments = attachments;
        this.mapper = mapper;
    }

    MessageView of(Message message) {
        return of(List.of(message)).getFirst();
    }

    List<MessageView> of(List<Message> messages) {
        return of(messages, attachments.of(messages));
    }

    /** Messages of which it is known what they carry, by their ids; those that carry nothing may be missing. */
    List<MessageView> of(List<Message> messages, Map<UUID, List<Attachment>> carried) {
        var persons = people.of(messages.stream()
                .flatMap(message -> Stream.concat(Stream.of(message.authorId), message.mentions.stream()))
                .collect(Collectors.toSet()));
        return messages.stream()
                .map(message -> view(message, persons, carried.getOrDefault(message.id, List.of())))
                .toList();
    }

    /** Messages that were changed, each by its last change. */
    List<MessageChanged> changed(List<Message> messages) {
        var views = of(messages);
        return IntStream.range(0, views.size())
                .mapToObj(index -> changed(messages.get(index), views.get(index)))
                .toList();
    }

    private static MessageChanged changed(Message message, MessageView view) {
        return new MessageChanged(Objects.requireNonNull(message.changeNumber), view);
    }

    private MessageView view(Message message, Map<UUID, Person> persons, List<Attachment> carried) {
        var author = Objects.requireNonNull(persons.get(message.authorId));
        var mentioned = message.mentions.stream()
                .map(persons::get)
                .filter(Objects::nonNull)
                .toList();
        return mapper.toView(message, author, mentioned, carried);
    }
}
