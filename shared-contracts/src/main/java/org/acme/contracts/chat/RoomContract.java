package org.acme.contracts.chat;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.acme.contracts.accounts.Person;
import org.acme.contracts.chat.ChatEvent.MessageView;
import org.jspecify.annotations.Nullable;

/** What crosses the wire about chat rooms and who is in them. */
public interface RoomContract {

    /**
     * What a client sends to open a room.
     *
     * @param name what the room is about
     * @param isPrivate whether only members can find it, and only members invite others; false when absent
     */
    record RoomDraft(
            @NotBlank @Size(max = 80) String name,
            @JsonProperty("private") @Nullable Boolean isPrivate) {}

    /**
     * A room as the caller sees it.
     *
     * @param id a UUIDv7 (RFC 9562)
     * @param name what the room is about
     * @param isPrivate whether only members can find it
     * @param role what the caller may do; null for a public room that the caller is not in
     * @param lastSeq the sequence number of the last message; 0 before the first
     * @param lastChange the number of the last change to a message; 0 before the first
     * @param readSeq the last message that the caller has read; 0 before the first
     * @param maxAttachments how many files a message can carry; 0 where files cannot be attached
     * @param createdAt when the room was opened
     */
    record RoomView(
            UUID id,
            String name,
            @JsonProperty("private") boolean isPrivate,
            @Nullable RoomRole role,
            int lastSeq,
            int lastChange,
            int readSeq,
            int maxAttachments,
            Instant createdAt) {}

    /**
     * What a client sends to bring somebody into a room.
     *
     * @param email the address of an account; the caller's own when absent
     */
    record MemberDraft(@Nullable @Email @Size(max = 254) String email) {}

    /**
     * Somebody who is in a room.
     *
     * @param person who it is
     * @param role what they may do
     * @param readSeq the last message that they have read; null in a room of many, where that is not told
     */
    record MemberView(
            Person person, RoomRole role, @Nullable Integer readSeq) {}

    /**
     * What a client sends to change what a member may do.
     *
     * @param role what they may do from now on
     */
    record RoleChange(@NotNull RoomRole role) {}

    /**
     * A message that was found.
     *
     * @param room the room in which it was said
     * @param roomName what that room is about
     */
    record FoundMessage(UUID room, String roomName, MessageView message) {}

    /**
     * What a client sends to change what it has written.
     *
     * @param text the new text; it may be blank when the message carries files, which it keeps
     */
    record MessageEdit(@NotNull @Size(max = 4000) String text) {}
}
