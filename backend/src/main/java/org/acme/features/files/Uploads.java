package org.acme.features.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.acme.contracts.files.FileView;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.errors.NotFound;
import org.acme.platform.storage.Contents;
import org.acme.platform.storage.StagedFile;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which files come in, and the only door to {@link Upload}. No transaction is open while bytes travel, so
 * a slow client holds a connection to the database no longer than a fast one.
 */
@ApplicationScoped
class Uploads {
    /** What an upload of unknown size reserves at a time, in bytes. */
    private static final long STEP = 1024 * 1024;

    private final CurrentUser currentUser;
    private final FilesConfig config;
    private final Quota quota;
    private final Contents contents;
    private final FileMapper mapper;
    private final Event<FileStored> stored;

    Uploads(
            CurrentUser currentUser,
            FilesConfig config,
            Quota quota,
            Contents contents,
            FileMapper mapper,
            Event<FileStored> stored) {
        this.currentUser = currentUser;
        this.config = config;
        this.quota = quota;
        this.contents = contents;
        this.mapper = mapper;
        this.stored = stored;
    }

    /**
     * Takes a file in one request. What breaks leaves nothing behind.
     *
     * @param size the announced size in bytes; null when it was not
     * @param last what else happens in the transaction that makes the file
     * @throws FileTooLarge before the first byte is read, when the size was announced
     * @throws QuotaExceeded likewise
     */
    FileView receive(
            @Nullable String name,
            @Nullable String type,
            @Nullable Long size,
            InputStream body,
            Consumer<FileView> last) {
        var upload = begin(name, type, size);
        try (var staged = contents.stage(upload.id)) {
            try {
                staged.append(body, (bytes, count, length) -> reserve(upload, length));
                return complete(upload, staged, last);
            } catch (RuntimeException broken) {
                remove(upload, staged);
                throw broken;
            }
        }
    }

    /**
     * Opens an upload that may take several requests.
     *
     * @throws FileTooLarge when files may not be so large
     * @throws QuotaExceeded when the caller has not so much room
     */
    UUID open(@Nullable String name, @Nullable String type, long size) {
        return begin(name, type, size).id;
    }

    /** How much of an upload has arrived; all of it, once it is a file. Fails like {@link #append}. */
    UploadProgress progress(UUID id) {
        var upload = find(id);
        if (upload == null) {
            return completed(id);
        }
        try (var staged = contents.stage(id)) {
            return completeWhenAllIsHere(upload, staged);
        }
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
        var upload = find(id);
        if (upload == null) {
            return completed(id);
        }
        try (var staged = contents.stage(id)) {
            if (staged.length() != offset) {
                throw new WrongOffset(staged.length());
            }
            extend(upload);
            var size = Objects.requireNonNull(upload.size);
            checksum.guard(
                    staged,
                    () -> staged.append(body, (bytes, count, length) -> {
                        if (length > size) {
                            throw new FileTooLarge(size);
                        }
                        checksum.update(bytes, count);
                    }));
            return completeWhenAllIsHere(upload, staged);
        }
    }

    /** @throws NotFound when the caller has no such upload */
    void terminate(UUID id) {
        var upload = find(id);
        if (upload == null) {
            throw new NotFound("upload", id);
        }
        try (var staged = contents.stage(id)) {
            remove(upload, staged);
        }
    }

    /** Gives up what nobody went on with. */
    @Scheduled(every = "${storage.sweep-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        QuarkusTransaction.requiringNew()
                .call(() -> Upload.<Upload>list("expiresAt < ?1", Instant.now()))
                .forEach(upload -> {
                    try (var staged = contents.stage(upload.id)) {
                        remove(upload, staged);
                    }
                });
    }

    /** Also after a crash that came between the last byte and its answer. */
    private UploadProgress completeWhenAllIsHere(Upload upload, StagedFile staged) {
        var progress = new UploadProgress(staged.length(), Objects.requireNonNull(upload.size), upload.expiresAt);
        if (progress.isComplete()) {
            complete(upload, staged, file -> {});
        }
        return progress;
    }

    private FileView complete(Upload upload, StagedFile staged, Consumer<FileView> last) {
        var content = staged.content();
        var type = FileType.of(staged.path(), upload.declaredType);
        contents.put(upload.id, content, staged);
        var view = QuarkusTransaction.requiringNew().call(() -> {
            var locked = lock(upload.id);
            if (locked == null) {
                throw new NotFound("upload", upload.id);
            }
            quota.giveBack(locked.ownerId, locked.reserved - content.size());
            locked.delete();
            contents.keep(locked.id);
            var file = new StoredFile(locked, content, type);
            file.persistAndFlush();
            var created = mapper.toView(file);
            last.accept(created);
            return created;
        });
        stored.fireAsync(new FileStored());
        return view;
    }

    private Upload begin(@Nullable String name, @Nullable String type, @Nullable Long size) {
        if (size != null) {
            checkSize(size);
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            var upload = new Upload();
            upload.ownerId = currentUser.id();
            upload.name = FileName.of(name);
            upload.declaredType = FileType.declared(type);
            upload.size = size;
            upload.reserved = Objects.requireNonNullElse(size, 0L);
            upload.expiresAt = expiry();
            quota.take(upload.ownerId, upload.reserved);
            upload.persistAndFlush();
            return upload;
        });
    }

    private void checkSize(long size) {
        var limit = config.maxSize().asLongValue();
        if (size > limit) {
            throw new FileTooLarge(limit);
        }
    }

    /** Makes room for what an upload of unknown size turns out to have. */
    private void reserve(Upload upload, long length) {
        if (length <= upload.reserved) {
            return;
        }
        checkSize(length);
        var more = Math.max(STEP, length - upload.reserved);
        QuarkusTransaction.requiringNew().run(() -> {
            quota.take(upload.ownerId, more);
            Upload.update("reserved = reserved + ?1 where id = ?2", more, upload.id);
        });
        upload.reserved += more;
    }

    private UploadProgress completed(UUID id) {
        var file = StoredFile.<StoredFile>find("id = ?1 and ownerId = ?2", id, currentUser.id())
                .firstResult();
        if (file == null) {
            throw new NotFound("upload", id);
        }
        return new UploadProgress(file.size, file.size, null);
    }

    private @Nullable Upload find(UUID id) {
        var upload = Upload.<Upload>find("id = ?1 and ownerId = ?2 and size is not null", id, currentUser.id())
                .firstResult();
        if (upload != null && upload.expiresAt.isBefore(Instant.now())) {
            throw new UploadExpired(id);
        }
        return upload;
    }

    private void extend(Upload upload) {
        upload.expiresAt = expiry();
        QuarkusTransaction.requiringNew()
                .run(() -> Upload.update("expiresAt = ?1 where id = ?2", upload.expiresAt, upload.id));
    }

    private Instant expiry() {
        return Instant.now().plus(config.uploadLifetime());
    }

    /** The bytes go before the row: what a crash leaves between the two is an upload that has got nowhere. */
    private void remove(Upload upload, StagedFile staged) {
        staged.delete();
        QuarkusTransaction.requiringNew().run(() -> {
            var locked = lock(upload.id);
            if (locked != null) {
                quota.giveBack(locked.ownerId, locked.reserved);
                locked.delete();
            }
        });
    }

    private static @Nullable Upload lock(UUID id) {
        return Upload.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
