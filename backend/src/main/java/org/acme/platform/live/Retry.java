package org.acme.platform.live;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** For what has failed and may succeed when the database is back. */
final class Retry {
    private static final Executor LATER =
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Thread::startVirtualThread);

    private Retry() {}

    /** Runs it in a second. */
    static void later(Runnable task) {
        LATER.execute(task);
    }
}
