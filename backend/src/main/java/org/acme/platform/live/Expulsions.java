package org.acme.platform.live;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.acme.platform.live.Announcement.Expelled;

/** Who had to leave a topic lately: an announcement can be missed, and whoever must not listen must not. */
@ApplicationScoped
class Expulsions {
    private final AgroalDataSource dataSource;

    Expulsions(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Remembers one for an hour, which no interruption outlasts without being noticed. */
    void remember(Topic topic, UUID account) {
        try (var connection = dataSource.getConnection();
                var old = connection.prepareStatement(
                        "delete from live_expulsion where expelled_at < now() - interval '1 hour'");
                var insert = connection.prepareStatement("""
                        insert into live_expulsion values (?, ?, ?, clock_timestamp())
                        on conflict (topic_kind, topic_key, account_id) do update set expelled_at = clock_timestamp()
                        """)) {
            old.execute();
            insert.setString(1, topic.kind());
            insert.setString(2, topic.key());
            insert.setObject(3, account);
            insert.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Those of the last hour, for sockets that were opened before: the clocks of nodes differ by some seconds. */
    List<Expelled> recent() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        select topic_kind, topic_key, account_id, expelled_at + interval '10 seconds'
                        from live_expulsion where expelled_at > now() - interval '1 hour'
                        """);
                var rows = statement.executeQuery()) {
            var recent = new ArrayList<Expelled>();
            while (rows.next()) {
                recent.add(new Expelled(
                        new Topic(rows.getString(1), rows.getString(2)),
                        rows.getObject(3, UUID.class),
                        rows.getObject(4, OffsetDateTime.class).toInstant()));
            }
            return recent;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
