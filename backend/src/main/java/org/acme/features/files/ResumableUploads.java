package org.acme.features.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.errors.NotFound;
import org.acme.platform.storage.Contents;
import org.acme.platform.storage.StagedFile;
import org.jspecify.annotations.Nullable;

/** How a file of known size comes in by as many requests as it takes. */
@ApplicationScoped
class ResumableUploads {
    private final CurrentUser currentUser;
    private final Uploads uploads;
    private final Contents contents;

    ResumableUploads(CurrentUser currentUser, Uploads uploads, Contents contents) {
        this.currentUser = currentUser;
        this.uploads = uploads;
        this.contents = contents;
    }

    /**
     * Opens an upload.
     *
     * @throws FileTooLarge when files may not be so large
     * @throws QuotaExceeded when the caller has not so much room
     */
    UUID open(UploadMetadata about, long size) {
        return uploads.begin(about.name(), about.type(), size, about.header()).id;
    }

    /** How much of an upload has arrived; all of it, once it is a file. Fails like {@link #append}. */
    UploadProgress progress(UUID id) {
        var progress = alone(id, this::completeWhenAllIsHere);
        return progress == null ? completed(id) : progress;
    }

    /**
     * Goes on with an upload, and makes a file of it when it is complete. What has arrived stays when the connection
     * breaks.
     *
     * @throws NotFound when the caller has no such upload
     * @throws UploadExpired when nobody went on with it for too long
     * @throws WrongOffset when the upload has not got there
     * @throws ChecksumMismatch when the part is not what was sent; nothing of it is kept then
     */
    UploadProgress append(UUID id, long offset, UploadChecksum checksum, InputStream body) {
        var progress = alone(id, (upload, staged) -> {
            checkOffset(staged.length(), offset);
            append(upload, staged, checksum, body);
            return completeWhenAllIsHere(upload, staged);
        });
        if (progress == null) {
            var file = completed(id);
            checkOffset(file.offset(), offset);
            return file;
        }
        return progress;
    }

    /** @throws NotFound when the caller has no such upload */
    void terminate(UUID id) {
        var removed = alone(id, (upload, staged) -> {
            uploads.remove(upload, staged);
            return upload;
        });
        if (removed == null) {
            throw new NotFound("upload", id);
        }
    }

    /** Does something with an upload with which nobody else does anything meanwhile; null when there is none. */
    private <T> @Nullable T alone(UUID id, BiFunction<Upload, StagedFile, T> action) {
        if (find(id) == null) {
            return null;
        }
        try (var staged = contents.stage(id)) {
            // Asked again: until now, somebody else could make a file of it.
            var upload = find(id);
            if (upload == null) {
                staged.delete();
                return null;
            }
            return action.apply(upload, staged);
        }
    }

    private static void checkOffset(long reached, long given) {
        if (reached != given) {
            throw new WrongOffset(reached);
        }
    }

    private void append(Upload upload, StagedFile staged, UploadChecksum checksum, InputStream body) {
        uploads.extend(upload);
        var size = Objects.requireNonNull(upload.size);
        checksum.guard(
                staged,
                () -> staged.append(body, (bytes, count, length) -> {
                    if (length > size) {
                        throw new FileTooLarge(size);
                    }
                    checksum.update(bytes, count);
                    uploads.keepAlive(upload);
                }));
    }

    /** Also after a crash that came between the last byte and its answer. */
    private UploadProgress completeWhenAllIsHere(Upload upload, StagedFile staged) {
        var progress = new UploadProgress(
                staged.length(), Objects.requireNonNull(upload.size), upload.expiresAt, upload.metadata);
        if (progress.isComplete()) {
            uploads.complete(upload, staged, file -> {});
        }
        return progress;
    }

    private UploadProgress completed(UUID id) {
        var file = StoredFile.<StoredFile>find("id = ?1 and ownerId = ?2", id, currentUser.id())
                .firstResult();
        if (file == null) {
            throw new NotFound("upload", id);
        }
        return new UploadProgress(file.size, file.size, null, null);
    }

    private @Nullable Upload find(UUID id) {
        var upload = Upload.<Upload>find("id = ?1 and ownerId = ?2 and size is not null", id, currentUser.id())
                .firstResult();
        if (upload != null && upload.expiresAt.isBefore(Instant.now())) {
            throw new UploadExpired(id);
        }
        return upload;
    }
}
