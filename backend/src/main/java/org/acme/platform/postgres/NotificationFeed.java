package org.acme.platform.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Listens to a channel of PostgreSQL (LISTEN, NOTIFY), by which nodes tell each other what happened. A connection that
 * is lost is made again.
 */
public final class NotificationFeed {
    private static final Logger LOG = Logger.getLogger(NotificationFeed.class);
    /** How long the connection may be silent before it is probed, and how long to wait before it is made again. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private final String channel;
    private final NotificationListener listener;
    private final String url;
    private final Properties properties = new Properties();
    private final Thread thread;

    /** @param channel an SQL identifier; pg_stat_activity shows the connection under it, with hyphens */
    public NotificationFeed(String channel, Config config, NotificationListener listener) {
        var name = channel.replace('_', '-');
        this.channel = channel;
        this.listener = listener;
        this.url = config.getValue("quarkus.datasource.jdbc.url", String.class);
        properties.setProperty("user", config.getValue("quarkus.datasource.username", String.class));
        properties.setProperty("password", config.getValue("quarkus.datasource.password", String.class));
        properties.setProperty("ApplicationName", name);
        // Seconds after which a server that does not answer counts as gone.
        properties.setProperty("socketTimeout", "10");
        thread = Thread.ofVirtual().name(name).unstarted(this::listen);
    }

    public void start() {
        thread.start();
    }

    public void stop() {
        thread.interrupt();
    }

    private void listen() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                follow();
            } catch (SQLException | RuntimeException lost) {
                listener.lost();
                if (!Thread.currentThread().isInterrupted()) {
                    LOG.warnf("Lost the feed %s, making it again: %s", channel, lost.getMessage());
                    pause();
                }
            }
        }
    }

    /** A connection of its own: one from the pool would be missing there. */
    private void follow() throws SQLException {
        try (var connection = DriverManager.getConnection(url, properties);
                var statement = connection.createStatement()) {
            statement.execute("listen " + channel);
            listener.connected(connection);
            while (!Thread.currentThread().isInterrupted()) {
                receive(connection.unwrap(PGConnection.class));
                statement.execute("select 1"); // fails when the server is gone
            }
        }
    }

    private void receive(PGConnection connection) throws SQLException {
        for (var notification : connection.getNotifications(Math.toIntExact(HEARTBEAT.toMillis()))) {
            listener.notified(notification.getParameter());
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
