package org.acme.platform.live;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.UserData;
import io.quarkus.websockets.next.WebSocketConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.acme.contracts.accounts.Role;
import org.acme.platform.accounts.Caller;
import org.acme.platform.live.Announcement.Expelled;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One open socket of one user. Messages go straight to its event loop: then one task there serves all sockets of a
 * broadcast, and what waits for a slow client can be counted.
 */
public final class LiveSocket {
    static final UserData.TypedKey<LiveSocket> KEY = new UserData.TypedKey<>("live-socket");
    private static final Logger LOG = Logger.getLogger(LiveSocket.class);
    /** How long a client may take to read what it asked for. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int UNAUTHORIZED = 4401;
    private static final int FORBIDDEN = 4403;

    private final Instant openedAt = Instant.now();
    private final Channel channel;
    private final MessageCodec codec;
    private final long maxPendingBytes;
    private volatile Caller caller;
    private volatile @Nullable WebSocketConnection connection;
    private volatile @Nullable CloseReason closeReason;
    private @Nullable Future<?> expiry;
    /** Nothing may follow a close frame. Belongs to the event loop. */
    private boolean finished;
    /** Belongs to the event loop. */
    private @Nullable ChannelHandlerContext encoder;

    LiveSocket(Channel channel, MessageCodec codec, long maxPendingBytes, Caller caller) {
        this.channel = channel;
        this.codec = codec;
        this.maxPendingBytes = maxPendingBytes;
        this.caller = caller;
    }

    /** The id of the user's account. */
    public UUID accountId() {
        return caller.accountId();
    }

    /** Whether the user has a role; one who loses it loses the socket with it. */
    public boolean has(Role role) {
        return caller.roles().contains(role);
    }

    /** Sends a contract message to this socket only. */
    public void send(Object message) {
        var frame = codec.encode(message);
        eventLoop().execute(() -> {
            write(frame.bytes());
            flush();
        });
    }

    /**
     * Sends messages as fast as the client reads them. A client that takes too long is dropped.
     *
     * @param frames together much less than may be pending
     */
    void sendAndWait(List<Frame> frames) {
        var written = new CompletableFuture<@Nullable Void>();
        eventLoop().execute(() -> {
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
     * Ends the socket. What was sent before still arrives.
     *
     * @param code RFC 6455, section 7.4; codes of our own are 4000 and an HTTP status
     */
    public synchronized void close(int code, String reason) {
        if (closeReason == null) {
            closeReason = new CloseReason(code, reason);
            // After what is on its way to the event loop.
            eventLoop().execute(this::finish);
        }
    }

    boolean isOpen() {
        return closeReason == null && channel.isActive();
    }

    Caller caller() {
        return caller;
    }

    EventLoop eventLoop() {
        return channel.eventLoop();
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

    /** What stands behind the encoder in the pipeline has nothing to do with bytes. */
    private ChannelHandlerContext encoder() {
        var known = encoder;
        if (known == null) {
            known = SocketGuard.encoder(channel);
            encoder = known;
        }
        return known;
    }

    /** The message that is being received counts as handled only when {@link #handled} was called twice. */
    void hold() {
        eventLoop().execute(() -> SocketGuard.hold(channel));
    }

    /** A message of the client was handled, so the next may come. */
    void handled() {
        eventLoop().execute(() -> SocketGuard.handled(channel));
    }

    /** Runs the task once, as soon as the socket is closed for whatever reason. */
    void onClose(Runnable task) {
        channel.closeFuture().addListener(closed -> task.run());
    }

    /** The upgrade has happened. */
    void opened(WebSocketConnection connection) {
        this.connection = connection;
        renew(caller);
        if (closeReason != null) {
            eventLoop().execute(this::finish);
        }
    }

    /** From now on a newer token counts. */
    synchronized void renew(Caller renewed) {
        caller = renewed;
        if (expiry != null) {
            expiry.cancel(false);
        }
        var left = Duration.between(Instant.now(), renewed.expiresAt());
        expiry = eventLoop().schedule(this::expire, left.toMillis(), TimeUnit.MILLISECONDS);
    }

    void expire() {
        close(UNAUTHORIZED, "The access token has expired or its session has ended");
    }

    void expelIf(Expelled expelled) {
        var before = expelled.openedBefore();
        if (accountId().equals(expelled.account()) && (before == null || openedAt.isBefore(before))) {
            close(FORBIDDEN, "Your membership has ended");
        }
    }

    private void drop() {
        LOG.debugf("Dropped a socket of account %s, whose client does not read", accountId());
        // Not at once: the caller may be going through all sockets, and this one would leave in the middle of that.
        eventLoop().execute(this::disconnect);
    }

    private void finish() {
        var opened = connection;
        var reason = closeReason;
        if (opened != null && reason != null && opened.isOpen()) {
            finished = true;
            opened.close(reason).subscribe().with(done -> {}, failure -> disconnect());
        }
    }

    /** From the first of the handlers: Vert.x, which is the last, would wait until everything is written. */
    private void disconnect() {
        var _ = channel.pipeline().firstContext().close();
    }
}
