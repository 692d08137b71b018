package org.acme.platform.live;

import io.github.bucket4j.Bucket;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.Utf8FrameValidator;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.timeout.IdleState;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Holds the client of one socket to RFC 6455 and to our limits, before anything of it is kept or decoded. Vert.x alone
 * passes on text that is no UTF-8, and ends the connection without a word on frames that break the protocol.
 */
final class SocketGuard extends Utf8FrameValidator {
    /** The name under which Vert.x registers the handler behind this one. */
    private static final String VERTX = "handler";

    /** A client that has so many messages under way is not read from until some of them are handled. */
    private static final int MOST_UNHANDLED = 32;

    /** For how long a client that was refused may still send. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    /** The close code, before the reason. */
    private static final int CODE_BYTES = 2;

    private final long maxMessageBytes;
    private final Bucket frames;
    private long messageBytes;
    private int unhandled;
    private boolean refused;
    /** Whether it is still there. */
    private boolean isAsked;

    private SocketGuard(LiveConfig config) {
        super(false); // It would close the socket its own way.
        maxMessageBytes = config.maxMessageSize().asLongValue();
        var rate = config.maxMessagesPerSecond();
        frames = Bucket.builder()
                .addLimit(limit -> limit.capacity(rate).refillGreedy(rate, Duration.ofSeconds(1)))
                .build();
    }

    /** To be called before the connection is upgraded, so that the guard sees its first frame. */
    static void watch(Channel channel, LiveConfig config) {
        var silence = config.silence().toMillis();
        // The client may have left already, and Vert.x with it.
        if (channel.isActive() && channel.pipeline().get(SocketGuard.class) == null) {
            channel.pipeline()
                    .addBefore(VERTX, "live-silence", new IdleStateHandler(silence, 0, 0, TimeUnit.MILLISECONDS))
                    .addBefore(VERTX, "live-guard", new SocketGuard(config))
                    .addBefore(VERTX, "live-fragments", new EmptyFragments());
        }
    }

    /** A message of the client was handled. On the event loop only. */
    static void handled(Channel channel) {
        var guard = channel.pipeline().get(SocketGuard.class);
        if (guard != null && --guard.unhandled == MOST_UNHANDLED / 2) {
            channel.config().setAutoRead(true);
        }
    }

    /** A message that was received counts twice, until it is handled twice. On the event loop only. */
    static void hold(Channel channel) {
        var guard = channel.pipeline().get(SocketGuard.class);
        if (guard != null) {
            guard.unhandled++;
        }
    }

    /** From where what is encoded already can be written. Only for a channel that was upgraded. */
    static ChannelHandlerContext encoder(Channel channel) {
        return channel.pipeline().context("wsencoder");
    }

    static boolean isUpgraded(Channel channel) {
        return channel.pipeline().get("wsdecoder") != null;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        isAsked = false;
        if (refused) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof WebSocketFrame frame && isRefused(context, frame)) {
            frame.release();
        } else {
            super.channelRead(context, message);
        }
    }

    private boolean isRefused(ChannelHandlerContext context, WebSocketFrame frame) {
        if (!frames.tryConsume(1)) {
            refuse(context, WebSocketCloseStatus.POLICY_VIOLATION, "Too many messages");
        } else if (frame.rsv() != 0) { // whatever gives these bits a meaning has taken them away by now
            refuse(context, WebSocketCloseStatus.PROTOCOL_ERROR, "Reserved bits are set");
        } else if (frame instanceof CloseWebSocketFrame && !isUtf8Behind(CODE_BYTES, frame.content())) {
            refuse(context, WebSocketCloseStatus.INVALID_PAYLOAD_DATA, "The reason is not UTF-8");
        } else if (frame instanceof BinaryWebSocketFrame) {
            refuse(context, WebSocketCloseStatus.INVALID_MESSAGE_TYPE, "Only text is understood");
        } else if (frame instanceof TextWebSocketFrame || frame instanceof ContinuationWebSocketFrame) {
            messageBytes = frame.content().readableBytes() + (frame instanceof TextWebSocketFrame ? 0 : messageBytes);
            if (messageBytes > maxMessageBytes) {
                refuse(context, WebSocketCloseStatus.MESSAGE_TOO_BIG, "Message too big");
            } else if (frame.isFinalFragment() && ++unhandled > MOST_UNHANDLED) {
                context.channel().config().setAutoRead(false);
            }
        }
        return refused;
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof CorruptedWebSocketFrameException corrupted) {
            refuse(context, corrupted.closeStatus(), corrupted.closeStatus().reasonText());
        } else if (cause instanceof IOException) {
            var _ = context.close(); // The client is gone, which is no failure of ours.
        } else {
            context.fireExceptionCaught(cause);
        }
    }

    /**
     * A client that says nothing is asked whether it is still there; one that does not answer is gone. While messages
     * of it wait, it may have said more than was read.
     */
    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (!(event instanceof IdleStateEvent idle) || idle.state() != IdleState.READER_IDLE) {
            context.fireUserEventTriggered(event);
        } else if (isUpgraded(context.channel()) && unhandled == 0) {
            if (isAsked) {
                var _ = context.close();
            } else {
                isAsked = true;
                var _ = context.writeAndFlush(new PingWebSocketFrame());
            }
        }
    }

    private static boolean isUtf8Behind(int start, ByteBuf content) {
        var length = content.readableBytes() - start;
        return length <= 0
                || ByteBufUtil.isText(content, content.readerIndex() + start, length, StandardCharsets.UTF_8);
    }

    private void refuse(ChannelHandlerContext context, WebSocketCloseStatus status, String reason) {
        if (!refused) {
            refused = true;
            context.writeAndFlush(new CloseWebSocketFrame(status, reason)).addListener(sent -> end(context));
        }
    }

    /**
     * Says that this was the last frame (RFC 6455, section 7.1.7), and reads what the client still sends until it goes,
     * too: the code would be lost with a reset. Vert.x would send a code of its own first.
     */
    private static void end(ChannelHandlerContext context) {
        var channel = (DuplexChannel) context.channel();
        var _ = channel.shutdownOutput();
        channel.config().setAutoRead(true);
        Runnable leave = () -> {
            var _ = context.close();
        };
        var leaving = context.executor().schedule(leave, GRACE.toMillis(), TimeUnit.MILLISECONDS);
        channel.closeFuture().addListener(closed -> leaving.cancel(false));
    }
}
