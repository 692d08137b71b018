package org.acme.features.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.hibernate.Session;

/**
 * How often pictures were tried. Who reads one that takes more memory than there is ends the process, so an attempt is
 * committed before it begins; the process that is started next would do the same again, and for ever.
 */
@ApplicationScoped
class ThumbnailAttempts {
    /** The first may have been ended by something else. */
    private static final int MOST = 2;

    private final Session database;

    ThumbnailAttempts(Session database) {
        this.database = database;
    }

    /** False when the picture was tried often enough. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean begin(UUID file) {
        return database.createNativeQuery("""
                        insert into thumbnail_attempt values (?1, 1)
                        on conflict (file_id) do update set attempts = thumbnail_attempt.attempts + 1
                        returning attempts
                        """, Integer.class)
                        .setParameter(1, file)
                        .getSingleResult()
                <= MOST;
    }

    /** The process has survived. */
    @Transactional(TxType.REQUIRES_NEW)
    void end(UUID file) {
        database.createNativeMutationQuery("delete from thumbnail_attempt where file_id = ?1")
                .setParameter(1, file)
                .executeUpdate();
    }
}
