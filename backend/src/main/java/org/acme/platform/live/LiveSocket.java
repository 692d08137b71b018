package org.acme.platform.live;

import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.netty.util.concurrent.Future;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.UserData;
import io.quarkus.websockets.next.WebSocketConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.acme.contracts.accounts.Role;
import org.acme.platform.accounts.Caller;
import org.acme.platform.live.Announcement.Expelled;
import org.jspecify.annotations.Nullable;

/** One open socket of one user. */
public final class LiveSocket {
    static final UserData.TypedKey<LiveSocket> KEY = new UserData.TypedKey<>("live-socket");

    private static final int UNAUTHORIZED = 4401;
    private static final int FORBIDDEN = 4403;

    private final Instant openedAt = Instant.now();
    private final Channel channel;
    private final MessageCodec codec;
    private final FrameWriter writer;
    private volatile Caller caller;
    private volatile @Nullable WebSocketConnection connection;
    private volatile @Nullable CloseReason closeReason;
    private @Nullable Future<?> expiry;

    LiveSocket(Channel channel, MessageCodec codec, long maxPendingBytes, Caller caller) {
        this.channel = channel;
        this.codec = codec;
        this.writer = new FrameWriter(channel, maxPendingBytes);
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
        writer.send(codec.encode(message));
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

    FrameWriter writer() {
        return writer;
    }

    EventLoop eventLoop() {
        return channel.eventLoop();
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
        onClose(this::stopExpiry);
        renew(caller);
        if (closeReason != null) {
            eventLoop().execute(this::finish);
        }
    }

    /** From now on a newer token counts. */
    synchronized void renew(Caller renewed) {
        caller = renewed;
        stopExpiry();
        // Whoever finds it active here is before the one who stops the expiry of a closed socket.
        if (channel.isActive()) {
            var left = Duration.between(Instant.now(), renewed.expiresAt());
            expiry = eventLoop().schedule(this::expire, left.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Or else the event loop would keep the socket for as long as the token is good. */
    private synchronized void stopExpiry() {
        if (expiry != null) {
            expiry.cancel(false);
        }
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

    private void finish() {
        var opened = connection;
        var reason = closeReason;
        if (opened != null && reason != null && opened.isOpen()) {
            writer.finish();
            opened.close(reason).subscribe().with(done -> {}, failure -> writer.disconnect());
        }
    }
}
