package org.acme.project;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What happens when somebody ends a program before it is done. */
final class CtrlC {
    private CtrlC() {}

    /** Interrupts this thread, which cleans up, and not somebody else while it still writes. */
    static void waitsFor(CountDownLatch cleaned) {
        var working = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            working.interrupt();
            try {
                do { // It may be about to begin one.
                    ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
                } while (!cleaned.await(100, TimeUnit.MILLISECONDS));
            } catch (InterruptedException impossible) {
                throw new IllegalStateException(impossible);
            }
        }));
    }
}
