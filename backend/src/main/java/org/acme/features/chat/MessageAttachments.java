package org.acme.features.chat;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.acme.contracts.attachments.Attachment;
import org.acme.platform.attachments.Attachments;
import org.acme.platform.attachments.FileSharing;

/** The files that messages carry. Whoever is in the room can read them for as long as the message is there. */
@ApplicationScoped
class MessageAttachments implements FileSharing {
    private final Attachments attachments;
    private final MessageMapper mapper;
    private final ChatConfig config;

    MessageAttachments(Attachments attachments, MessageMapper mapper, ChatConfig config) {
        this.attachments = attachments;
        this.mapper = mapper;
        this.config = config;
    }

    /** How many files a message can carry; 0 where nobody keeps files. */
    int limit() {
        return attachments.areOffered() ? config.maxAttachments() : 0;
    }

    /**
     * Describes files of an author, for a message that is stored by the current transaction. Before it locks the room.
     *
     * @throws TooManyAttachments when there are more than a message can carry
     */
    List<Attachment> describe(UUID author, List<UUID> files) {
        if (files.size() > limit()) {
            throw new TooManyAttachments(limit());
        }
        return attachments.describe(author, files);
    }

    void store(Message message, List<Attachment> carried) {
        for (var position = 0; position < carried.size(); position++) {
            new MessageAttachment(message, position, carried.get(position)).persist();
        }
    }

    /** What messages carry, by their ids; those that carry nothing are missing. */
    Map<UUID, List<Attachment>> of(List<Message> messages) {
        var ids = messages.stream().map(message -> message.id).toList();
        return MessageAttachment.<MessageAttachment>list("messageId in ?1 order by messageId, position", ids).stream()
                .collect(groupingBy(carried -> carried.messageId, mapping(mapper::toAttachment, toList())));
    }

    void drop(Message message) {
        MessageAttachment.delete("messageId", message.id);
    }

    @Override
    public boolean mayRead(UUID account, UUID file) {
        return MessageAttachment.count(
                        "fileId = ?1 and messageId in (select id from Message where roomId in"
                                + " (select roomId from Member where accountId = ?2))",
                        file,
                        account)
                > 0;
    }
}
