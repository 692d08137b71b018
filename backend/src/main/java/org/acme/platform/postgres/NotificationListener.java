package org.acme.platform.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/** Who follows a {@link NotificationFeed}. All methods are called by the feed's one thread. */
public interface NotificationListener {

    /**
     * Notifications arrive from now on; those of the time before are missing, so this is the moment to read what they
     * were about.
     */
    void connected(Connection connection) throws SQLException;

    /** Somebody notified the channel, on this node or another one. */
    void notified(String payload);

    /** Nothing arrives until {@link #connected} is called again. */
    void lost();
}
