package org.acme.features.chat;

import java.util.List;
import org.acme.contracts.accounts.Person;
import org.acme.contracts.attachments.Attachment;
import org.acme.contracts.chat.ChatEvent.MessageView;
import org.acme.platform.contracts.ContractMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = ContractMapping.class)
interface MessageMapper {
    @Mapping(target = "id", source = "message.id")
    @Mapping(target = "mentions", source = "mentioned")
    @Mapping(target = "attachments", source = "attachments")
    MessageView toView(Message message, Person author, List<Person> mentioned, List<Attachment> attachments);

    @Mapping(target = "id", source = "fileId")
    Attachment toAttachment(MessageAttachment attachment);
}
