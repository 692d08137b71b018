package org.acme.platform.accounts;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Knows at once, on every node, which sessions have ended: each node announces its own through PostgreSQL's NOTIFY and
 * listens for the others'. A session is remembered for as long as an access token of it could still be good, so the
 * list stays short and no request has to ask the database.
 */
@ApplicationScoped
class SessionFeed {
    private static final Logger LOG = Logger.getLogger(SessionFeed.class);
    /** How long the connection may be silent before it is probed, and how long to wait before it is made again. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private final EntityManager entityManager;
    private final Duration memory;
    private final String url;
    private final Properties properties = new Properties();
    private final Map<UUID, Instant> ended = new ConcurrentHashMap<>();
    private final Thread listener = Thread.ofVirtual().name("session-feed").unstarted(this::listen);
    private volatile boolean live;

    SessionFeed(
            EntityManager entityManager,
            AccountsConfig config,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.entityManager = entityManager;
        this.url = url;
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        // The name under which pg_stat_activity shows it.
        properties.setProperty("ApplicationName", "session-feed");
        // Seconds after which a server that does not answer counts as gone.
        properties.setProperty("socketTimeout", "10");
        this.memory = config.accessTokenLifetime().plusMinutes(1);
    }

    /** Whether {@link #hasEnded} knows of the sessions that other nodes have ended. */
    boolean isLive() {
        return live;
    }

    boolean hasEnded(UUID session) {
        return ended.containsKey(session);
    }

    @Transactional
    boolean hasEndedInDatabase(UUID session) {
        return AccountSession.count("id = ?1 and endedAt is null", session) == 0;
    }

    void announce(@Observes(during = TransactionPhase.BEFORE_COMPLETION) SessionEnded event) {
        entityManager
                .createNativeQuery("select cast(pg_notify('session_ended', ?1) as text)")
                .setParameter(1, event.id().toString())
                .getSingleResult();
    }

    /** This node does not wait for its own announcement. */
    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionEnded event) {
        ended.put(event.id(), Instant.now());
    }

    void start(@Observes StartupEvent event) {
        listener.start();
    }

    void stop(@Observes ShutdownEvent event) {
        listener.interrupt();
    }

    private void listen() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                follow();
            } catch (SQLException | RuntimeException lost) {
                live = false;
                if (!Thread.currentThread().isInterrupted()) {
                    LOG.warnf(
                            "Lost the feed of ended sessions, asking the database until it is back: %s",
                            lost.getMessage());
                    pause();
                }
            }
        }
    }

    /** A connection of its own: one from the pool would be missing there. */
    private void follow() throws SQLException {
        try (var connection = DriverManager.getConnection(url, properties);
                var statement = connection.createStatement()) {
            statement.execute("listen session_ended");
            catchUp(connection);
            live = true;
            while (!Thread.currentThread().isInterrupted()) {
                receive(connection.unwrap(PGConnection.class));
                statement.execute("select 1"); // fails when the server is gone
                ended.values().removeIf(at -> at.isBefore(Instant.now().minus(memory)));
            }
        }
    }

    /** What ended while nobody listened; only then is the feed complete. */
    private void catchUp(Connection connection) throws SQLException {
        try (var recent = connection.prepareStatement("select id from account_session where ended_at > ?")) {
            recent.setObject(1, OffsetDateTime.now(ZoneOffset.UTC).minus(memory));
            try (var rows = recent.executeQuery()) {
                while (rows.next()) {
                    ended.put(rows.getObject(1, UUID.class), Instant.now());
                }
            }
        }
    }

    private void receive(PGConnection connection) throws SQLException {
        for (var notification : connection.getNotifications(Math.toIntExact(HEARTBEAT.toMillis()))) {
            ended.put(UUID.fromString(notification.getParameter()), Instant.now());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(HEARTBEAT);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
