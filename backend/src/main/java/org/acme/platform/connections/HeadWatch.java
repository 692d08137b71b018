package org.acme.platform.connections;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.ReferenceCountUtil;

/** Watches the bytes of a connection before they are decoded. */
final class HeadWatch extends ChannelInboundHandlerAdapter {
    private final RequestWatch requests;
    private final HeadScan scan = new HeadScan();

    HeadWatch(RequestWatch requests) {
        this.requests = requests;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (context.pipeline().get(RequestWatch.DECODER) == null) {
            // Upgraded to WebSocket or HTTP/2: what travels now is no HTTP/1 any more.
            context.pipeline().remove(this);
        } else if (requests.isRefused()) {
            ReferenceCountUtil.release(message);
            return;
        } else if (!requests.isReadingBody() && message instanceof ByteBuf bytes) {
            if (!requests.isReadingHead()) {
                scan.reset();
                requests.headBegins(context);
            }
            if (scan.findsFoldedLine(bytes)) {
                ReferenceCountUtil.release(message);
                requests.refuse(context.pipeline().context(requests), HttpResponseStatus.BAD_REQUEST);
                return;
            }
        }
        context.fireChannelRead(message);
    }
}
