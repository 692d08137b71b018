package org.acme.platform.live;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.ContinuationWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;

/** Leaves out empty fragments at the beginning of a message (RFC 6455, section 5.4): Vert.x forgets such a message. */
final class EmptyFragments extends ChannelInboundHandlerAdapter {
    private boolean hasLeftOut;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof TextWebSocketFrame first
                && !first.isFinalFragment()
                && !first.content().isReadable()) {
            hasLeftOut = true;
            first.release();
        } else if (message instanceof ContinuationWebSocketFrame next && hasLeftOut) {
            if (next.isFinalFragment() || next.content().isReadable()) {
                hasLeftOut = false;
                context.fireChannelRead(new TextWebSocketFrame(next.isFinalFragment(), next.rsv(), next.content()));
            } else {
                next.release();
            }
        } else {
            context.fireChannelRead(message);
        }
    }
}
