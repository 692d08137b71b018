package org.acme.features.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.acme.contracts.files.FileThumbnail;
import org.acme.platform.background.OneAtATime;
import org.acme.platform.storage.Contents;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the small pictures of images, in the background and one at a time, since pictures take memory. What waits is in
 * the database, so a restart forgets none, and several nodes share the work.
 */
@ApplicationScoped
class Thumbnails {
    static final String MEDIA_TYPE = "image/png";

    private static final Logger LOG = Logger.getLogger(Thumbnails.class);

    private final Contents contents;
    private final Session database;
    private final ThumbnailAttempts attempts;
    private final FilesConfig config;
    private final OneAtATime making = new OneAtATime(this::makeAll);

    Thumbnails(Contents contents, Session database, ThumbnailAttempts attempts, FilesConfig config) {
        this.contents = contents;
        this.database = database;
        this.attempts = attempts;
        this.config = config;
    }

    void make(@ObservesAsync PictureStored event) {
        making.run();
    }

    @Scheduled(every = "${storage.sweep-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        making.run();
    }

    private void makeAll() {
        QuarkusTransaction.requiringNew().call(this::waiting).forEach(this::makeIfPossible);
    }

    /** What the store or the database refuses now is tried again by the next sweep, and keeps no other from theirs. */
    private void makeIfPossible(UUID id) {
        try {
            QuarkusTransaction.requiringNew().timeout(300).run(() -> lock(id).forEach(this::make));
        } catch (RuntimeException unavailable) {
            LOG.warnf("No thumbnail of file %s yet: %s", id, unavailable);
        }
    }

    private void make(StoredFile file) {
        var small = small(file);
        if (small == null) {
            file.thumbnail = FileThumbnail.NONE;
            return;
        }
        var holder = UUID.randomUUID();
        try (var staged = contents.stage(holder)) {
            staged.append(new ByteArrayInputStream(small), (bytes, count, length) -> {});
            var content = staged.content();
            contents.put(holder, content, staged);
            contents.keep(holder);
            file.thumbnailId = holder;
            file.thumbnailSha256 = content.sha256();
            file.thumbnail = FileThumbnail.READY;
        }
    }

    /** Null when the picture is unfit for one, and remains so. */
    private byte @Nullable [] small(StoredFile file) {
        if (file.size > config.thumbnailMaxSize().asLongValue()) {
            return null;
        }
        // A copy: its reader goes back and forth, and takes a store that breaks for a picture that is broken.
        try (var copy = contents.stage(UUID.randomUUID());
                var picture = contents.open(file.sha256, 0, file.size)) {
            copy.append(picture, (bytes, count, length) -> {});
            var small = attempts.begin(file.id) ? small(file.id, copy.path()) : null;
            copy.delete();
            return small;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private byte @Nullable [] small(UUID file, Path picture) {
        byte[] small = null;
        try {
            small = ThumbnailImage.of(picture, config.thumbnailMaxPixels());
        } catch (IOException | RuntimeException unfit) {
            LOG.debugf(unfit, "No thumbnail of file %s", file);
        }
        attempts.end(file);
        return small;
    }

    private List<UUID> waiting() {
        return database.createNativeQuery(
                        "select id from stored_file where thumbnail = 'WAITING' order by id", UUID.class)
                .getResultList();
    }

    /** None when another node is at it, or was. */
    private List<StoredFile> lock(UUID id) {
        return database.createNativeQuery(
                        "select * from stored_file where id = ?1 and thumbnail = 'WAITING'"
                                + " for no key update skip locked",
                        StoredFile.class)
                .setParameter(1, id)
                .getResultList();
    }
}
