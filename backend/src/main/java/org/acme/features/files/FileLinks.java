package org.acme.features.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.acme.contracts.files.FileLink;
import org.acme.platform.errors.NotFound;
import org.hibernate.Session;

/**
 * Links for what cannot send an access token: a browser's images, players and downloads. Each opens the content of one
 * file, to read it, for some minutes; so a link that leaks gives little away. The database has only hashes of them.
 */
@ApplicationScoped
class FileLinks {
    private static final int BYTES = 32;

    private final StoredFiles files;
    private final FilesConfig config;
    private final Session database;
    private final SecureRandom random = new SecureRandom();

    FileLinks(StoredFiles files, FilesConfig config, Session database) {
        this.files = files;
        this.config = config;
        this.database = database;
    }

    /** @throws NotFound when the caller has no such file */
    @Transactional
    FileLink create(UUID file) {
        var id = files.find(file).id;
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = Instant.now();
        var expiresAt = now.plus(config.linkLifetime()).truncatedTo(ChronoUnit.MICROS);
        database.createNativeMutationQuery("delete from file_link where expires_at < ?1")
                .setParameter(1, now)
                .executeUpdate();
        database.createNativeMutationQuery("insert into file_link values (?1, ?2, ?3)")
                .setParameter(1, hash(token))
                .setParameter(2, id)
                .setParameter(3, expiresAt)
                .executeUpdate();
        return new FileLink("/api/files/links/" + token, expiresAt);
    }

    /** @throws LinkExpired when there is no such link, or no more */
    StoredFile open(String token) {
        var found = database.createNativeQuery(
                        "select file_id from file_link where token_hash = ?1 and expires_at > ?2", UUID.class)
                .setParameter(1, hash(token))
                .setParameter(2, Instant.now())
                .getResultList();
        if (found.isEmpty()) {
            throw new LinkExpired();
        }
        return StoredFile.findById(found.getFirst());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
