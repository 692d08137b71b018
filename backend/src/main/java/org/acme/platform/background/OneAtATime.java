package org.acme.platform.background;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Work that takes what waits until nothing does, and that one thread of this node does at a time. Who comes while
 * another thread is at work has it look again, and does not wait for it.
 */
public final class OneAtATime {
    private final Runnable work;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final ReentrantLock lock = new ReentrantLock();

    /**
     * For one kind of work.
     *
     * @param work takes all that waits when it begins
     */
    public OneAtATime(Runnable work) {
        this.work = work;
    }

    /** Returns when the work is done, or left to the thread that is at it. */
    public void run() {
        wanted.set(true);
        while (wanted.get() && lock.tryLock()) {
            try {
                wanted.set(false);
                work.run();
            } finally {
                lock.unlock();
            }
        }
    }
}
