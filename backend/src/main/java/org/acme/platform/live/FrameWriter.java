package org.acme.platform.live;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes to one socket, straight to its event loop: then one task there serves all sockets of a broadcast, and what
 * waits for a slow client can be counted. What says so is called on the event loop only.
 */
final class FrameWriter {
    private static final Logger LOG = Logger.getLogger(FrameWriter.class);
    /** How long a client may take to read what it asked for. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Channel channel;
    private final long maxPendingBytes;
    /** Nothing may follow a close frame. Belongs to the event loop. */
    private boolean finished;
    /** Belongs to the event loop. */
    private @Nullable ChannelHandlerContext encoder;

    FrameWriter(Channel channel, long maxPendingBytes) {
        this.channel = channel;
        this.maxPendingBytes = maxPendingBytes;
    }

    /** Writes a frame some time soon. */
    void send(Frame frame) {
        channel.eventLoop().execute(() -> {
            write(frame.bytes());
            flush();
        });
    }

    /**
     * Writes frames as fast as the client reads them. A client that takes too long is dropped.
     *
     * @param frames together much less than may be pending
     */
    void sendAndWait(List<Frame> frames) {
        var written = new CompletableFuture<@Nullable Void>();
        channel.eventLoop().execute(() -> {
            frames.forEach(frame -> write(frame.bytes()));
            // Nothing at all, but behind the frames.
            channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(done -> written.complete(null));
        });
        try {
            written.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (CompletionException tooSlow) {
            drop();
        }
    }

    /**
     * Writes whole frames, or drops the socket when its client reads too slowly. On the event loop only.
     *
     * @param bytes shared with other sockets, and retained for as long as this one needs them
     */
    void write(ByteBuf bytes) {
        var pending = channel.unsafe().outboundBuffer();
        if (finished || pending == null) {
            return;
        }
        if (pending.totalPendingWriteBytes() > maxPendingBytes) {
            drop();
        } else {
            var _ = encoder().write(bytes.retainedDuplicate(), channel.voidPromise());
        }
    }

    /** On the event loop only. */
    void flush() {
        if (channel.isActive()) {
            encoder().flush();
        }
    }

    /** Writes nothing more. On the event loop only. */
    void finish() {
        finished = true;
    }

    /** From the first of the handlers: Vert.x, which is the last, would wait until everything is written. */
    void disconnect() {
        var _ = channel.pipeline().firstContext().close();
    }

    private void drop() {
        LOG.debugf("Dropped the socket of %s, whose client does not read", channel.remoteAddress());
        // Not at once: the caller may be going through all sockets, and this one would leave in the middle of that.
        channel.eventLoop().execute(this::disconnect);
    }

    /** What stands behind the encoder in the pipeline has nothing to do with bytes. */
    private ChannelHandlerContext encoder() {
        var known = encoder;
        if (known == null) {
            known = SocketGuard.encoder(channel);
            encoder = known;
        }
        return known;
    }
}
