package org.acme.support;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Requests that meet at one row, whatever the speed of the machine. */
public final class SimultaneousRequests {
    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    private SimultaneousRequests() {}

    /**
     * Sends the same request twice. The row is held until both wait for it.
     *
     * @param row a query that selects the row
     * @return the status codes of both, in ascending order
     */
    public static List<Integer> twice(String row, Object parameter, Callable<Response> request) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor();
                var connection = Database.connect();
                var lock = connection.prepareStatement(row + " for update")) {
            connection.setAutoCommit(false);
            lock.setObject(1, parameter);
            lock.execute();
            var first = executor.submit(request);
            var second = executor.submit(request);
            await().until(() -> Database.query(WAITING).equals(List.of("2")));
            connection.commit();
            return Stream.of(first.get(), second.get())
                    .map(Response::statusCode)
                    .sorted()
                    .toList();
        }
    }
}
