package org.acme.support;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Requests that meet at one row, whatever the speed of the machine. */
public final class SimultaneousRequests {
    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    private SimultaneousRequests() {}

    /**
     * Sends the same request twice; see {@link #both}.
     *
     * @return the status codes of both, in ascending order
     */
    public static List<Integer> twice(String row, Object parameter, Callable<Response> request) throws Exception {
        return both(row, parameter, request, request).stream()
                .map(Response::statusCode)
                .sorted()
                .toList();
    }

    /**
     * Makes two calls. The row is held until both wait for it.
     *
     * @param row a query that selects the row
     * @return what both gave, in their order
     */
    public static <T> List<T> both(String row, Object parameter, Callable<T> one, Callable<T> other) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor();
                var connection = Database.connect();
                var lock = connection.prepareStatement(row + " for update")) {
            connection.setAutoCommit(false);
            lock.setObject(1, parameter);
            lock.execute();
            var first = executor.submit(one);
            var second = executor.submit(other);
            await().until(() -> Database.query(WAITING).equals(List.of("2")));
            connection.commit();
            return List.of(first.get(), second.get());
        }
    }
}
