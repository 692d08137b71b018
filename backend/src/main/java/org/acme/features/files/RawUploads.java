package org.acme.features.files;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.function.Consumer;
import org.acme.contracts.files.FileView;
import org.acme.platform.storage.Contents;
import org.jspecify.annotations.Nullable;

/** How a file comes in by one request, whose size may be unknown. */
@ApplicationScoped
class RawUploads {
    /** What an upload of unknown size reserves at a time, in bytes. */
    private static final long STEP = 1024 * 1024;

    private final Uploads uploads;
    private final Quota quota;
    private final Contents contents;

    RawUploads(Uploads uploads, Quota quota, Contents contents) {
        this.uploads = uploads;
        this.quota = quota;
        this.contents = contents;
    }

    /**
     * Takes a file. What breaks leaves nothing behind.
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
        var upload = uploads.begin(name, type, size, null);
        try (var staged = contents.stage(upload.id)) {
            try {
                staged.append(body, (bytes, count, length) -> {
                    uploads.keepAlive(upload);
                    reserve(upload, length);
                });
                return uploads.complete(upload, staged, last);
            } catch (RuntimeException broken) {
                uploads.remove(upload, staged);
                throw broken;
            }
        }
    }

    /** Makes room for what an upload of unknown size turns out to have. */
    private void reserve(Upload upload, long length) {
        if (length <= upload.reserved) {
            return;
        }
        uploads.checkSize(length);
        var needed = length - upload.reserved;
        try {
            take(upload, Math.max(STEP, needed));
        } catch (QuotaExceeded nearlyFull) {
            take(upload, needed);
        }
    }

    private void take(Upload upload, long more) {
        QuarkusTransaction.requiringNew().run(() -> {
            quota.take(upload.ownerId, more);
            Upload.update("reserved = reserved + ?1 where id = ?2", more, upload.id);
        });
        upload.reserved += more;
    }
}
