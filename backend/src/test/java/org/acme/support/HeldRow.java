package org.acme.support;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A row that a test has locked, so that whoever changes it waits until it is let go. */
public final class HeldRow implements AutoCloseable {
    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    private final Connection connection = Database.connect();

    /** @param row a query with one parameter that selects the row */
    public HeldRow(String row, Object parameter) throws SQLException {
        connection.setAutoCommit(false);
        execute(row + " for update", parameter);
    }

    /** Changes something in the transaction that holds the row. */
    public void execute(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            Database.bind(statement, parameters);
            statement.execute();
        }
    }

    /** Returns when so many wait. */
    public void awaitWaiting(int count) {
        await().until(() -> Database.query(WAITING).equals(List.of(String.valueOf(count))));
    }

    /** Lets the row go, and keeps what was changed. */
    public void commit() throws SQLException {
        connection.commit();
    }

    /** Lets the row go, and takes back what was changed. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
