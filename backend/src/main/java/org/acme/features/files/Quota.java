package org.acme.features.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.acme.contracts.files.FileUsage;
import org.hibernate.Session;

/**
 * Counts the bytes of each user, in the transactions that change them. Uploads that begin at the same time wait for
 * each other at the user's row, so that together they cannot take more than one alone.
 */
@ApplicationScoped
class Quota {
    private final FilesConfig config;
    private final Session database;

    Quota(FilesConfig config, Session database) {
        this.config = config;
        this.database = database;
    }

    /** How much room a user has. */
    FileUsage of(UUID owner) {
        var used = database
                .createNativeQuery("select used from file_usage where owner_id = ?1", Long.class)
                .setParameter(1, owner)
                .getResultList()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        return new FileUsage(used, limit(), config.maxSize().asLongValue());
    }

    /** @throws QuotaExceeded when the user has not so many bytes left */
    @Transactional(TxType.MANDATORY)
    void take(UUID owner, long bytes) {
        database.createNativeMutationQuery("insert into file_usage values (?1, 0) on conflict do nothing")
                .setParameter(1, owner)
                .executeUpdate();
        var taken = database.createNativeMutationQuery(
                        "update file_usage set used = used + ?2 where owner_id = ?1 and used + ?2 <= ?3")
                .setParameter(1, owner)
                .setParameter(2, bytes)
                .setParameter(3, limit())
                .executeUpdate();
        if (taken == 0) {
            throw new QuotaExceeded(bytes, limit());
        }
    }

    @Transactional(TxType.MANDATORY)
    void giveBack(UUID owner, long bytes) {
        database.createNativeMutationQuery("update file_usage set used = used - ?2 where owner_id = ?1")
                .setParameter(1, owner)
                .setParameter(2, bytes)
                .executeUpdate();
    }

    private long limit() {
        return config.quota().asLongValue();
    }
}
