package org.acme.platform.accounts;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.acme.platform.postgres.NotificationFeed;
import org.acme.platform.postgres.NotificationListener;
import org.eclipse.microprofile.config.Config;

/**
 * Knows at once, on every node, which sessions have ended: each node announces its own through PostgreSQL's NOTIFY and
 * listens for the others'. A session is remembered for as long as an access token of it could still be good, so the
 * list stays short and no request has to ask the database; while the feed is interrupted, each does.
 */
@ApplicationScoped
class SessionFeed implements NotificationListener {
    private final DataSource dataSource;
    private final Event<SessionOverEverywhere> over;
    private final Duration memory;
    private final Map<UUID, Instant> ended = new ConcurrentHashMap<>();
    private final NotificationFeed feed;
    private volatile boolean live;

    SessionFeed(DataSource dataSource, Event<SessionOverEverywhere> over, AccountsConfig accounts, Config config) {
        this.dataSource = dataSource;
        this.over = over;
        this.memory = accounts.accessTokenLifetime().plusMinutes(1);
        this.feed = new NotificationFeed("session_ended", config, this);
    }

    /** Whether {@link #hasEnded} knows of the sessions that other nodes have ended. */
    boolean isLive() {
        return live;
    }

    /** How long a session is remembered after its end. */
    Duration memory() {
        return memory;
    }

    boolean hasEnded(UUID session) {
        return ended.containsKey(session);
    }

    @Transactional
    boolean hasEndedInDatabase(UUID session) {
        return AccountSession.count("id = ?1 and endedAt is null", session) == 0;
    }

    /** As part of the transaction that ends them: PostgreSQL tells the others when that is committed, or never. */
    void announce(@Observes SessionsEnded event) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select pg_notify('session_ended', unnest(?)::text)")) {
            statement.setArray(1, connection.createArrayOf("uuid", event.ids().toArray()));
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** This node does not wait for its own announcement. */
    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionsEnded event) {
        event.ids().forEach(this::remember);
    }

    void start(@Observes StartupEvent event) {
        feed.start();
    }

    void stop(@Observes ShutdownEvent event) {
        feed.stop();
    }

    /** What ended while nobody listened; only then is the feed complete. */
    @Override
    public void connected(Connection connection) throws SQLException {
        try (var recent = connection.prepareStatement("select id from account_session where ended_at > ?")) {
            recent.setObject(1, OffsetDateTime.now(ZoneOffset.UTC).minus(memory));
            try (var rows = recent.executeQuery()) {
                while (rows.next()) {
                    remember(rows.getObject(1, UUID.class));
                }
            }
        }
        live = true;
    }

    @Override
    public void notified(String session) {
        remember(UUID.fromString(session));
        ended.values().removeIf(at -> at.isBefore(Instant.now().minus(memory)));
    }

    @Override
    public void lost() {
        live = false;
    }

    private void remember(UUID session) {
        if (ended.put(session, Instant.now()) == null) {
            over.fire(new SessionOverEverywhere(session));
        }
    }
}
