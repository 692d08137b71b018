package org.acme.platform.connections;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.http.HttpResponseStatus;

/**
 * Watches the bytes of a connection before they are decoded, and passes them on in parts that end where a head or a
 * body may end. What follows a request waits until that is answered: so each head is seen from its beginning, and no
 * watch takes the answer to one request for that to another.
 */
final class HeadWatch extends ChannelInboundHandlerAdapter {
    private final RequestWatch requests;
    private final HeadScan scan = new HeadScan();
    private ByteBuf waiting = Unpooled.EMPTY_BUFFER;

    HeadWatch(RequestWatch requests) {
        this.requests = requests;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        requests.whenAnswered(() -> {
            if (waiting.isReadable()) {
                // Not now, while the answer is still being written.
                context.executor().execute(() -> goOn(context));
            }
        });
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (isUpgraded(context)) {
            context.pipeline().remove(this);
            context.fireChannelRead(message);
        } else if (message instanceof ByteBuf bytes) {
            waiting = ByteToMessageDecoder.MERGE_CUMULATOR.cumulate(context.alloc(), waiting, bytes);
            passOn(context);
        } else {
            context.fireChannelRead(message);
        }
    }

    /** What waits behind an upgrade belongs to the protocol that was upgraded to. */
    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        if (waiting.isReadable()) {
            context.fireChannelRead(waiting);
            waiting = Unpooled.EMPTY_BUFFER;
        }
    }

    private void goOn(ChannelHandlerContext context) {
        context.channel().config().setAutoRead(true);
        passOn(context);
        context.fireChannelReadComplete();
    }

    private void passOn(ChannelHandlerContext context) {
        while (waiting.isReadable() && !requests.isRefused() && !requests.isAwaitingAnswer()) {
            var length = nextPart(context);
            if (requests.isReadingHead() && scan.isAmbiguous()) {
                requests.refuse(context.pipeline().context(requests), HttpResponseStatus.BAD_REQUEST);
            } else {
                context.fireChannelRead(waiting.readRetainedSlice(length));
            }
        }
        if (waiting.isReadable() && requests.isAwaitingAnswer()) {
            context.channel().config().setAutoRead(false);
        } else {
            drop();
        }
    }

    /** The length of what ends where a head or a body may end. */
    private int nextPart(ChannelHandlerContext context) {
        if (isUpgraded(context)) {
            return waiting.readableBytes();
        }
        if (requests.isIdle()) {
            scan.reset();
            requests.headBegins(context);
        }
        return requests.bodyLeft() > 0
                ? (int) Math.min(requests.bodyLeft(), waiting.readableBytes())
                : scan.toEmptyLine(waiting);
    }

    private void drop() {
        waiting.release();
        waiting = Unpooled.EMPTY_BUFFER;
    }

    /** To WebSocket or HTTP/2: what travels now is no HTTP/1 any more. */
    private static boolean isUpgraded(ChannelHandlerContext context) {
        return context.pipeline().get(RequestWatch.DECODER) == null;
    }
}
