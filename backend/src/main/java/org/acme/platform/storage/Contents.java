package org.acme.platform.storage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of files. Equal contents are stored once; each holder of one has a reference, and the bytes go when the
 * last reference has gone. Deleting a reference is a matter of SQL, so that it goes with the row that it is for.
 * Whoever adds or removes bytes holds the row of the content, so neither can undo the other.
 */
@ApplicationScoped
public class Contents {
    private static final Logger LOG = Logger.getLogger(Contents.class);

    /** Longer than any content takes on its way into the store. */
    private static final Duration CLAIM = Duration.ofDays(1);

    private final StagingFolder staging;
    private final ContentStore store;
    private final Session database;

    Contents(StagingFolder staging, ContentStore store, Session database) {
        this.staging = staging;
        this.store = store;
        this.database = database;
    }

    /**
     * Where a new content is written; on this machine, whatever the engine.
     *
     * @throws ContentBusy when somebody else writes it
     */
    public StagedFile stage(UUID holder) {
        return staging.open(holder);
    }

    /** The holders of what is being written on this machine, or was until something broke. */
    public List<UUID> staged() {
        return staging.names();
    }

    /**
     * Stores a content. It is the holder's for a day, and for good once {@link #keep} is committed.
     *
     * @param staged the bytes; afterwards they are in the store
     * @throws ContentBusy when the holder has a content for good
     */
    public void put(UUID holder, Content content, StagedFile staged) {
        QuarkusTransaction.requiringNew().run(() -> claim(holder, content));
        try {
            store.put(content.sha256(), staged.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        staged.delete();
    }

    /** Makes a reference last, together with the row that it is for. */
    @Transactional(TxType.MANDATORY)
    public void keep(UUID holder) {
        execute("update content_reference set expires_at = null where holder_id = ?1", holder);
    }

    /** Deletes the bytes of a content that nobody refers to; if the store cannot, {@link #sweep} tries it again. */
    @Transactional(TxType.REQUIRES_NEW)
    public void collect(String sha256) {
        var locked = select("select sha256 from stored_content where sha256 = ?1 for update", sha256);
        var referred = select("select sha256 from content_reference where sha256 = ?1 limit 1", sha256);
        if (!locked.isEmpty() && referred.isEmpty()) {
            try {
                store.delete(sha256);
                execute("delete from stored_content where sha256 = ?1", sha256);
            } catch (IOException unavailable) {
                LOG.warnf("Content %s is not deleted yet: %s", sha256, unavailable);
            }
        }
    }

    /** Reads a part of a content, as fast as the reader takes it. */
    public InputStream open(String sha256, long offset, long length) {
        try {
            return store.open(sha256, offset, length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where a content lies on this machine, so that the kernel can send it; null when it lies elsewhere. */
    public @Nullable Path path(String sha256) {
        return store.path(sha256);
    }

    /** Deletes what a process left that ended between two steps. */
    @Scheduled(every = "${storage.sweep-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        QuarkusTransaction.requiringNew()
                .run(() -> execute("delete from content_reference where expires_at < ?1", Instant.now()));
        QuarkusTransaction.requiringNew().call(() -> select("""
                        select sha256 from stored_content content
                        where not exists (select 1 from content_reference where sha256 = content.sha256)
                        """)).forEach(this::collect);
    }

    /**
     * Waits for a {@link #collect} of the same content, and is waited for. A node that does not see the locks of the
     * others must not take from a file what they have stored for it.
     */
    private void claim(UUID holder, Content content) {
        execute(
                "insert into stored_content values (?1, ?2) on conflict (sha256) do update set size = excluded.size",
                content.sha256(),
                content.size());
        var claimed = execute("""
                insert into content_reference values (?1, ?2, ?3)
                on conflict (holder_id) do update set sha256 = excluded.sha256, expires_at = excluded.expires_at
                where content_reference.expires_at is not null
                """, holder, content.sha256(), Instant.now().plus(CLAIM));
        if (claimed == 0) {
            throw new ContentBusy();
        }
    }

    private int execute(String sql, Object... parameters) {
        var query = database.createNativeMutationQuery(sql);
        for (int index = 0; index < parameters.length; index++) {
            query.setParameter(index + 1, parameters[index]);
        }
        return query.executeUpdate();
    }

    private List<String> select(String sql, Object... parameters) {
        var query = database.createNativeQuery(sql, String.class);
        for (int index = 0; index < parameters.length; index++) {
            query.setParameter(index + 1, parameters[index]);
        }
        return query.getResultList();
    }
}
