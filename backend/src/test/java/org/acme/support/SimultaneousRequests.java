package org.acme.support;

import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Requests that meet at one row, whatever the speed of the machine. */
public final class SimultaneousRequests {
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
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> first;
            Future<T> second;
            try (var held = new HeldRow(row, parameter)) {
                first = executor.submit(one);
                second = executor.submit(other);
                held.awaitWaiting(2);
            }
            return List.of(first.get(), second.get());
        }
    }
}
