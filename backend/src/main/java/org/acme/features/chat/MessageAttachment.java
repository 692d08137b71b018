package org.acme.features.chat;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.acme.contracts.attachments.Attachment;

/** A file that a message carries, as it was then: so the message still says what it was when the file is gone. */
@Entity
@Table(name = "chat_attachment")
@IdClass(MessageAttachment.Key.class)
class MessageAttachment extends PanacheEntityBase {
    /** The message, and the place of the file among its files, from 0 on. */
    record Key(UUID messageId, int position) {}

    @Id
    @Column(nullable = false)
    public UUID messageId;

    @Id
    @Column(nullable = false)
    public int position;

    @Column(nullable = false, updatable = false)
    public UUID fileId;

    @Column(nullable = false, updatable = false)
    public String name;

    @Column(nullable = false, updatable = false)
    public long size;

    @Column(nullable = false, length = 127, updatable = false)
    public String contentType;

    @Column(nullable = false, updatable = false)
    public boolean hasThumbnail;

    @Column(nullable = false)
    public boolean available;

    /** For Hibernate. */
    protected MessageAttachment() {}

    MessageAttachment(Message message, int position, Attachment file) {
        this.messageId = message.id;
        this.position = position;
        fileId = file.id();
        name = file.name();
        size = file.size();
        contentType = file.contentType();
        hasThumbnail = file.hasThumbnail();
        available = file.available();
    }
}
