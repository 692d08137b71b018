package org.acme.platform.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.acme.platform.postgres.NotificationFeed;
import org.acme.platform.postgres.NotificationListener;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Tells the other nodes by NOTIFY, after the commit: a transaction that notifies holds a lock of the whole server while
 * it is written to disk, so that no two of them commit together. If this node dies in between, the others learn from
 * its end what they have not heard ({@link NodeGone}).
 */
final class PostgresEngine implements LiveEngine {
    private final ObjectMapper json;
    private final Config config;
    private final String mine;
    private final PostgresSpeaker speaker;
    private @Nullable NotificationFeed feed;

    PostgresEngine(DataSource dataSource, ObjectMapper json, Config config) {
        this.json = json;
        this.config = config;
        var node = UUID.randomUUID();
        mine = Envelope.beginning(node);
        speaker = new PostgresSpeaker(node, dataSource, json);
    }

    @Override
    public void start(Listener listener) {
        feed = new NotificationFeed("live", config, new Receiver(listener));
        feed.start();
    }

    @Override
    public void stop() {
        speaker.stop();
        Objects.requireNonNull(feed).stop();
    }

    @Override
    public void announce(Announcement announcement) {
        speaker.say(announcement);
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
            if (payload.startsWith(mine)) {
                return;
            }
            var envelope = Envelope.read(json, payload);
            if (envelope.incomplete()) {
                listener.interrupted();
            }
            if (envelope.announcement() != null) {
                listener.announced(envelope.announcement());
            }
        }

        @Override
        public void lost() {}
    }
}
