package org.acme.features.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.acme.contracts.files.FilePreview;
import org.acme.contracts.files.FileView;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.errors.NotFound;
import org.acme.platform.storage.ContentBusy;
import org.acme.platform.storage.Contents;
import org.acme.platform.storage.StagedFile;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which files come in, whichever way they come, and the only door to {@link Upload}. No transaction is
 * open while bytes travel, so a slow client holds a connection to the database no longer than a fast one.
 */
@ApplicationScoped
class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class);

    private final CurrentUser currentUser;
    private final FilesConfig config;
    private final Quota quota;
    private final Contents contents;
    private final FileMapper mapper;
    private final Event<PictureStored> stored;

    Uploads(
            CurrentUser currentUser,
            FilesConfig config,
            Quota quota,
            Contents contents,
            FileMapper mapper,
            Event<PictureStored> stored) {
        this.currentUser = currentUser;
        this.config = config;
        this.quota = quota;
        this.contents = contents;
        this.mapper = mapper;
        this.stored = stored;
    }

    /**
     * Makes room for an upload of the caller.
     *
     * @param size in bytes; null when it is not known
     * @param metadata what the client may ask for as long as the upload is not complete
     * @throws FileTooLarge when files may not be so large
     * @throws QuotaExceeded when the caller has not so much room
     */
    Upload begin(@Nullable String name, @Nullable String type, @Nullable Long size, @Nullable String metadata) {
        if (size != null) {
            checkSize(size);
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            var upload = new Upload();
            upload.ownerId = currentUser.id();
            upload.name = FileName.of(name);
            upload.declaredType = FileType.declared(type);
            upload.metadata = metadata;
            upload.size = size;
            upload.reserved = Objects.requireNonNullElse(size, 0L);
            upload.expiresAt = expiry();
            quota.take(upload.ownerId, upload.reserved);
            upload.persistAndFlush();
            return upload;
        });
    }

    /** @throws FileTooLarge when files may not be so large */
    void checkSize(long size) {
        var limit = config.maxSize().asLongValue();
        if (size > limit) {
            throw new FileTooLarge(limit);
        }
    }

    /**
     * Makes a file of an upload whose bytes are all here.
     *
     * @param last what else happens in the transaction that makes the file
     * @throws NotFound when it was removed meanwhile
     */
    FileView complete(Upload upload, StagedFile staged, Consumer<FileView> last) {
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
        if (view.preview() == FilePreview.IMAGE) {
            stored.fireAsync(new PictureStored());
        }
        return view;
    }

    /** Lets an upload live on while it is written; not with each of its bytes, of which there are many a second. */
    void keepAlive(Upload upload) {
        if (upload.expiresAt.isBefore(Instant.now().plus(config.uploadLifetime().dividedBy(2)))) {
            extend(upload);
        }
    }

    /** Lets an upload live on: somebody goes on with it. */
    void extend(Upload upload) {
        upload.expiresAt = expiry();
        QuarkusTransaction.requiringNew()
                .run(() -> Upload.update("expiresAt = ?1 where id = ?2", upload.expiresAt, upload.id));
    }

    /** Gives up what nobody went on with, and what another node gave up, whose bytes are here. */
    @Scheduled(every = "${storage.sweep-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        QuarkusTransaction.requiringNew()
                .call(() -> Upload.<Upload>list("expiresAt < ?1", Instant.now()))
                .forEach(upload -> ifPossible(upload.id, staged -> remove(upload, staged)));
        // The row comes before the bytes, and each upload has an id of its own: one that is unknown remains so.
        contents.staged().stream().filter(id -> !isKnown(id)).forEach(id -> ifPossible(id, StagedFile::delete));
    }

    /** The bytes go before the row: what a crash leaves between the two is an upload that has got nowhere. */
    void remove(Upload upload, StagedFile staged) {
        staged.delete();
        QuarkusTransaction.requiringNew().run(() -> {
            var locked = lock(upload.id);
            if (locked != null) {
                quota.giveBack(locked.ownerId, locked.reserved);
                locked.delete();
            }
        });
    }

    /** What is busy, or refused by the disk, is looked at again by the next sweep, and keeps no other. */
    private void ifPossible(UUID id, Consumer<StagedFile> action) {
        try (var staged = contents.stage(id)) {
            action.accept(staged);
        } catch (ContentBusy written) {
            LOG.debugf("Somebody writes %s", id);
        } catch (RuntimeException failure) {
            LOG.warnf("Cannot give up the upload %s yet: %s", id, failure);
        }
    }

    private static boolean isKnown(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Upload.count("id", id) > 0);
    }

    private Instant expiry() {
        return Instant.now().plus(config.uploadLifetime());
    }

    private static @Nullable Upload lock(UUID id) {
        return Upload.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
