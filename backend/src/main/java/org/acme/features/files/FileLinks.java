package org.acme.features.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.acme.contracts.files.FileLink;
import org.acme.platform.accounts.Accounts;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.digests.RandomToken;
import org.acme.platform.digests.Sha256;
import org.acme.platform.errors.NotFound;
import org.acme.platform.postgres.DatabaseTime;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Links for what cannot send an access token: a browser's images, players and downloads. Each opens the content of one
 * file, to read it, for some minutes, and no longer than whoever asked for it may read it; so a link that leaks gives
 * little away. The database has only hashes of them.
 */
@ApplicationScoped
class FileLinks {
    private final StoredFiles files;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final FilesConfig config;
    private final Session database;

    FileLinks(StoredFiles files, Accounts accounts, CurrentUser currentUser, FilesConfig config, Session database) {
        this.files = files;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.config = config;
        this.database = database;
    }

    /** @throws NotFound when the caller may not read such a file */
    @Transactional
    FileLink create(UUID file) {
        var id = files.find(file).id;
        var token = RandomToken.create();
        var now = DatabaseTime.now();
        var expiresAt = now.plus(config.linkLifetime());
        database.createNativeMutationQuery("delete from file_link where expires_at < ?1")
                .setParameter(1, now)
                .executeUpdate();
        database.createNativeMutationQuery("insert into file_link values (?1, ?2, ?3, ?4)")
                .setParameter(1, Sha256.of(token))
                .setParameter(2, id)
                .setParameter(3, expiresAt)
                .setParameter(4, currentUser.id())
                .executeUpdate();
        return new FileLink("/api/files/links/" + token, expiresAt);
    }

    /** @throws LinkExpired when there is no such link, or no more */
    StoredFile open(String token) {
        return database
                .createNativeQuery(
                        "select file_id, account_id from file_link where token_hash = ?1 and expires_at > ?2",
                        Tuple.class)
                .setParameter(1, Sha256.of(token))
                .setParameter(2, Instant.now())
                .getResultList()
                .stream()
                .map(link -> find(link.get(0, UUID.class), link.get(1, UUID.class)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(LinkExpired::new);
    }

    private @Nullable StoredFile find(UUID file, UUID reader) {
        return accounts.isSuspended(reader) ? null : files.find(file, reader);
    }
}
