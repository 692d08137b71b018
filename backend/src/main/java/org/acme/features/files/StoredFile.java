package org.acme.features.files;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.acme.contracts.files.FilePreview;
import org.acme.contracts.files.FileThumbnail;
import org.acme.platform.postgres.DatabaseTime;
import org.acme.platform.storage.Content;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A complete file of a user. Its bytes are in the store, under their hash. */
@Entity
class StoredFile extends PanacheEntityBase {
    @Id
    @Column(nullable = false)
    public UUID id;

    @Column(nullable = false, updatable = false)
    public UUID ownerId;

    @Column(nullable = false)
    public String name;

    @Column(nullable = false, updatable = false)
    public long size;

    @Column(nullable = false, length = 127, updatable = false)
    public String contentType;

    @Column(nullable = false, length = 64, updatable = false)
    @JdbcTypeCode(SqlTypes.CHAR)
    public String sha256;

    @Column(nullable = false, length = 20, updatable = false)
    @Enumerated(EnumType.STRING)
    public FilePreview preview;

    @Column(nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    public FileThumbnail thumbnail;

    /** The holder of the thumbnail's content. */
    public @Nullable UUID thumbnailId;

    @Column(length = 64)
    @JdbcTypeCode(SqlTypes.CHAR)
    public @Nullable String thumbnailSha256;

    @Column(nullable = false, updatable = false)
    public Instant createdAt;

    /** For Hibernate. */
    protected StoredFile() {}

    StoredFile(Upload upload, Content content, FileType type) {
        id = upload.id;
        ownerId = upload.ownerId;
        name = upload.name;
        size = content.size();
        sha256 = content.sha256();
        contentType = type.name();
        preview = type.preview();
        thumbnail = preview == FilePreview.IMAGE ? FileThumbnail.WAITING : FileThumbnail.NONE;
        createdAt = DatabaseTime.now();
    }
}
