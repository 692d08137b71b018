package org.acme.features.chat;

import org.acme.contracts.accounts.Person;
import org.acme.contracts.chat.ChatEvent.MessageView;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface MessageMapper {
    @Mapping(target = "id", source = "message.id")
    MessageView toView(Message message, Person author);
}
