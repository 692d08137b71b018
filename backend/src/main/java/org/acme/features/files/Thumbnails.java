package org.acme.features.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.acme.features.files.StoredFile.Thumbnail;
import org.acme.platform.storage.Contents;
import org.hibernate.Session;
import org.jboss.logging.Logger;

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
    private final FilesConfig config;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Thumbnails(Contents contents, Session database, FilesConfig config) {
        this.contents = contents;
        this.database = database;
        this.config = config;
    }

    void make(@ObservesAsync FileStored event) {
        makeAll();
    }

    @Scheduled(every = "${storage.sweep-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void makeAll() {
        oneAtATime.lock();
        try {
            while (QuarkusTransaction.requiringNew().timeout(300).call(this::makeNext)) {
                // Until none waits.
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    private boolean makeNext() {
        var waiting = next();
        if (waiting.isEmpty()) {
            return false;
        }
        StoredFile file = StoredFile.findById(waiting.getFirst());
        try (var picture = contents.open(file.sha256, 0, file.size)) {
            var small = ThumbnailImage.of(picture, config.thumbnailMaxPixels());
            var holder = UUID.randomUUID();
            try (var staged = contents.stage(holder)) {
                staged.append(new ByteArrayInputStream(small), (bytes, count, length) -> {});
                var content = staged.content();
                contents.put(holder, content, staged);
                contents.keep(holder);
                file.thumbnailId = holder;
                file.thumbnailSha256 = content.sha256();
                file.thumbnail = Thumbnail.READY;
            }
        } catch (IOException | RuntimeException unfit) {
            LOG.debugf(unfit, "No thumbnail of file %s", file.id);
            file.thumbnail = Thumbnail.NONE;
        }
        return true;
    }

    private List<UUID> next() {
        return database.createNativeQuery(
                        "select id from stored_file where thumbnail = 'WAITING' limit 1 for no key update skip locked",
                        UUID.class)
                .getResultList();
    }
}
