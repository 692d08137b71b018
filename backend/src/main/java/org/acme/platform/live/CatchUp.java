package org.acme.platform.live;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Has what a topic has missed read from its log, once for all who notice in the same moment that something is missing.
 */
final class CatchUp {
    private static final Logger LOG = Logger.getLogger(CatchUp.class);
    /**
     * How many topics catch up at a time: an interruption hits all of them at once, and others need the database, too.
     */
    private static final Semaphore PERMITS = new Semaphore(4);

    private final Topic topic;
    private final Runnable read;
    private final AtomicBoolean pending = new AtomicBoolean();

    /** @param read says that it {@link #begins} and reads what is missing; fails when that cannot be read */
    CatchUp(Topic topic, Runnable read) {
        this.topic = topic;
        this.read = read;
    }

    /** Something is missing. */
    void request() {
        if (pending.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::run);
        }
    }

    /** What is missing from now on may not be found this time. */
    void begins() {
        pending.set(false);
    }

    private void run() {
        PERMITS.acquireUninterruptibly();
        try {
            read.run();
        } catch (RuntimeException failure) {
            LOG.warnf("Cannot read what was missed of %s, trying again: %s", topic, failure.getMessage());
            Retry.later(this::request);
        } finally {
            PERMITS.release();
        }
    }
}
