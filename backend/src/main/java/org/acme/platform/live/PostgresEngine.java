package org.acme.platform.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.acme.platform.live.Announcement.Logged;
import org.acme.platform.postgres.NotificationFeed;
import org.acme.platform.postgres.NotificationListener;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Tells the other nodes by NOTIFY. PostgreSQL sends it with the commit: no node hears of what was rolled back, and none
 * misses what was committed, even if the node that did it dies in the same moment.
 */
final class PostgresEngine implements LiveEngine {
    /** A payload of 8000 bytes is refused. */
    private static final int MAX_PAYLOAD_BYTES = 7999;

    private final UUID node = UUID.randomUUID();
    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Config config;
    private @Nullable NotificationFeed feed;

    PostgresEngine(DataSource dataSource, ObjectMapper json, Config config) {
        this.dataSource = dataSource;
        this.json = json;
        this.config = config;
    }

    @Override
    public void start(Listener listener) {
        feed = new NotificationFeed("live", config, new Receiver(listener));
        feed.start();
    }

    @Override
    public void stop() {
        Objects.requireNonNull(feed).stop();
    }

    @Override
    public void announceWithCommit(Announcement announcement) {
        var payload = payload(announcement);
        if (isTooLarge(payload) && announcement instanceof Logged(var topic, var seq, var _)) {
            payload = payload(new Logged(topic, seq, null));
        }
        if (isTooLarge(payload)) {
            throw new IllegalArgumentException("A message that is not kept has to fit into a notification");
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select pg_notify('live', ?)")) {
            statement.setString(1, payload);
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean isTooLarge(String payload) {
        return payload.getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD_BYTES;
    }

    private String payload(Announcement announcement) {
        return new Envelope(node, announcement, false).write(json);
    }

    private final class Receiver implements NotificationListener {
        private final Listener listener;

        Receiver(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void connected(Connection connection) {
            listener.interrupted();
        }

        @Override
        public void notified(String payload) {
            var envelope = Envelope.read(json, payload);
            if (!envelope.node().equals(node) && envelope.announcement() != null) {
                listener.announced(envelope.announcement());
            }
        }

        @Override
        public void lost() {}
    }
}
