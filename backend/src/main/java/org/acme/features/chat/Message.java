package org.acme.features.chat;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.acme.platform.postgres.DatabaseTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody said in a room. */
@Entity
@Table(name = "chat_message")
class Message extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Column(nullable = false)
    public UUID id;

    @Column(nullable = false, updatable = false)
    public UUID roomId;

    @Column(nullable = false, updatable = false)
    public int seq;

    @Column(nullable = false, updatable = false)
    public UUID authorId;

    @Column(nullable = false, length = 100, updatable = false)
    public String clientId;

    @Column(nullable = false, length = 4000)
    public String text;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<UUID> mentions;

    @Column(nullable = false, updatable = false)
    public Instant sentAt;

    public @Nullable Instant editedAt;

    public @Nullable Instant deletedAt;

    public @Nullable Integer changeNumber;

    /** For Hibernate. */
    protected Message() {}

    /** The message that has the next number in its room, whose row the caller has locked. */
    Message(UUID room, int seq, Sent sent, List<UUID> mentioned) {
        this.roomId = room;
        this.seq = seq;
        authorId = sent.author();
        clientId = sent.message().clientId();
        text = sent.message().text();
        mentions = mentioned;
        sentAt = DatabaseTime.now();
    }

    /** The next change in a room, whose row the caller has locked. */
    void edit(Room room, String changed) {
        text = changed;
        editedAt = DatabaseTime.now();
        change(room);
    }

    /** The next change in a room, whose row the caller has locked. */
    void takeBack(Room room) {
        text = "";
        mentions = List.of();
        deletedAt = DatabaseTime.now();
        change(room);
    }

    /** The next change in a room, whose row the caller has locked: not of the text, but of what goes with it. */
    void change(Room room) {
        changeNumber = ++room.lastChange;
    }
}
