package org.acme.platform.live;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Who is where, on all nodes. A node that has not been seen for a while has died, and those on it are gone. */
@ApplicationScoped
class PresenceTable {
    /** Also of a node that was taken for dead, and died in the moment before it noticed. */
    private static final String TOPICS_OF_DEAD_NODES = """
            with dead as (
                delete from live_node where seen_at < now() - interval '15 seconds' or id = ? returning id
            ), gone as (
                delete from live_presence where node_id not in (select id from live_node except select id from dead)
                returning topic_kind, topic_key
            )
            select distinct topic_kind, topic_key from gone
            """;

    private final AgroalDataSource dataSource;

    PresenceTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Says that a node is alive. Returns whether it is new: nobody is on it, as far as the others know. */
    boolean isNew(UUID node) {
        return run("""
                insert into live_node (id, seen_at) values (?, now())
                on conflict (id) do update set seen_at = now() returning xmax = 0
                """, statement -> first(statement, rows -> rows.getBoolean(1)), node);
    }

    /** Forgets dead nodes, and a node that is about to stop. Returns the topics that somebody left by that. */
    Set<Topic> forgetDeadNodes(UUID stopping) {
        return run(
                TOPICS_OF_DEAD_NODES,
                statement -> {
                    var topics = new HashSet<Topic>();
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            topics.add(new Topic(rows.getString(1), rows.getString(2)));
                        }
                    }
                    return topics;
                },
                stopping);
    }

    /** Returns whether the account was not there before. */
    boolean enter(UUID node, Topic topic, UUID account) {
        return run("""
                insert into live_presence (node_id, topic_kind, topic_key, account_id) values (?, ?, ?, ?)
                on conflict do nothing
                """, statement -> statement.executeUpdate() > 0, node, topic.kind(), topic.key(), account);
    }

    /** Returns whether the account was there. */
    boolean leave(UUID node, Topic topic, UUID account) {
        return run("""
                delete from live_presence
                where node_id = ? and topic_kind = ? and topic_key = ? and account_id = ?
                """, statement -> statement.executeUpdate() > 0, node, topic.kind(), topic.key(), account);
    }

    /** Those that are alive, and those that nobody has found dead yet. */
    Set<UUID> nodes() {
        return run("select id from live_node", PresenceTable::ids);
    }

    Set<UUID> accounts(Topic topic) {
        return run(
                "select distinct account_id from live_presence where topic_kind = ? and topic_key = ?",
                PresenceTable::ids,
                topic.kind(),
                topic.key());
    }

    int count(Topic topic) {
        return run(
                "select count(distinct account_id) from live_presence where topic_kind = ? and topic_key = ?",
                statement -> first(statement, rows -> rows.getInt(1)),
                topic.kind(),
                topic.key());
    }

    private <T> T run(String sql, Reader<PreparedStatement, T> reader, Object... parameters) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            return reader.read(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Set<UUID> ids(PreparedStatement statement) throws SQLException {
        var ids = new HashSet<UUID>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private static <T> T first(PreparedStatement statement, Reader<ResultSet, T> reader) throws SQLException {
        try (var rows = statement.executeQuery()) {
            rows.next();
            return reader.read(rows);
        }
    }

    private interface Reader<S, T> {
        T read(S source) throws SQLException;
    }
}
