package org.acme.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;

/** The answers of the last 24 hours, by what was asked. */
@ApplicationScoped
class StoredAnswers {
    private static final String EXPIRED = "created_at < now() - interval '24 hours'";

    /** Waits for another transaction that has claimed the same, and succeeds if that is rolled back. */
    private static final String CLAIM = """
            insert into idempotent_answer as known (account_id, endpoint, key, fingerprint) values (?, ?, ?, ?)
            on conflict (account_id, endpoint, key)
            do update set fingerprint = excluded.fingerprint, created_at = now() where known.%s
            """.formatted(EXPIRED);

    private static final String COMPLETE = """
            update idempotent_answer set status = ?, location = ?, etag = ?, body = ?
            where account_id = ? and endpoint = ? and key = ?
            """;

    private static final String FIND = """
            select fingerprint, status, location, etag, body from idempotent_answer
            where account_id = ? and endpoint = ? and key = ? and not %s
            """.formatted(EXPIRED);

    /** Each claim takes away more than it adds, so that nothing else has to. */
    private static final String SWEEP = """
            delete from idempotent_answer where ctid = any (array(
                select ctid from idempotent_answer where %s order by created_at limit 10 for update skip locked))
            """.formatted(EXPIRED);

    private final DataSource database;

    StoredAnswers(DataSource database) {
        this.database = database;
    }

    /** Whether the caller is the one to do the work; it holds when the caller's transaction is committed. */
    boolean claim(IdempotentRequest request, byte[] fingerprint) {
        return execute(CLAIM, statement -> {
            identify(request, statement, 1);
            statement.setBytes(4, fingerprint);
            return statement.executeUpdate() == 1;
        });
    }

    void complete(IdempotentRequest request, StoredAnswer answer) {
        execute(COMPLETE, statement -> {
            statement.setInt(1, answer.status());
            statement.setString(2, answer.location());
            statement.setString(3, answer.etag());
            statement.setString(4, answer.body());
            identify(request, statement, 5);
            return statement.executeUpdate();
        });
        execute(SWEEP, PreparedStatement::executeUpdate);
    }

    boolean isKnown(IdempotentRequest request) {
        return execute(FIND, statement -> {
            identify(request, statement, 1);
            return statement.executeQuery().next();
        });
    }

    /** @throws KeyReused when the request was another one */
    StoredAnswer get(IdempotentRequest request, byte[] fingerprint) {
        return execute(FIND, statement -> {
            identify(request, statement, 1);
            var row = statement.executeQuery();
            if (!row.next() || !Arrays.equals(row.getBytes("fingerprint"), fingerprint)) {
                throw new KeyReused();
            }
            return answer(row);
        });
    }

    private static StoredAnswer answer(ResultSet row) throws SQLException {
        return new StoredAnswer(
                row.getInt("status"), row.getString("location"), row.getString("etag"), row.getString("body"));
    }

    private static void identify(IdempotentRequest request, PreparedStatement statement, int first)
            throws SQLException {
        statement.setObject(first, request.account());
        statement.setString(first + 1, request.endpoint());
        statement.setString(first + 2, request.key());
    }

    private <T> T execute(String sql, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return work.run(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
