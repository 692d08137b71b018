package org.acme.platform.live;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Tells who is present, once for all who come and go in the same moment. */
final class PresenceNews {
    private static final Logger LOG = Logger.getLogger(PresenceNews.class);

    private static final Executor MOMENT =
            CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS, Thread::startVirtualThread);

    private final Topic topic;
    private final Runnable tell;
    private final AtomicBoolean pending = new AtomicBoolean();

    /** @param tell reads who is present and tells the audience; fails when that cannot be read */
    PresenceNews(Topic topic, Runnable tell) {
        this.topic = topic;
        this.tell = tell;
    }

    void changed() {
        if (pending.compareAndSet(false, true)) {
            MOMENT.execute(this::tell);
        }
    }

    private void tell() {
        pending.set(false);
        try {
            tell.run();
        } catch (RuntimeException failure) {
            LOG.warnf("Cannot read who is in %s, trying again: %s", topic, failure.getMessage());
            Retry.later(this::changed);
        }
    }
}
