package org.acme.platform.connections;

import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A time by which a client has to have done something. Used by one event loop only. */
final class Deadline {
    private @Nullable Future<?> timer;

    /** Replaces the deadline before, if there was one. */
    void set(ChannelHandlerContext context, Duration allowed, Runnable late) {
        met();
        timer = context.executor().schedule(late, allowed.toMillis(), TimeUnit.MILLISECONDS);
    }

    void met() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }
}
