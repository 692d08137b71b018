package org.acme.platform.connections;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.inject.spi.CDI;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Puts a guard on each connection that speaks HTTP/1, and tells the {@link Entrance} where they come in. Netty finds
 * this class through META-INF/services.
 */
@RegisterForReflection
public final class ConnectionGuards extends ChannelInitializerExtension {

    /** Makes Netty look for extensions; to be called before the first connection. */
    public static void enable() {
        System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    @Override
    public void postInitializeServerListenerChannel(ServerChannel channel) {
        CDI.current().select(Entrance.class).get().add(channel);
    }

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addFirst(new ChannelInboundHandlerAdapter() {
            @Override
            public void channelActive(ChannelHandlerContext context) {
                // By now Vert.x has put its own handlers there.
                if (context.pipeline().get(RequestWatch.DECODER) != null) {
                    watch(channel);
                }
                context.pipeline().remove(this);
                context.fireChannelActive();
            }
        });
    }

    private static void watch(Channel channel) {
        var restPath = ConfigProvider.getConfig().getValue("quarkus.rest.path", String.class);
        var requests = new RequestWatch(Patience.configured(), restPath);
        channel.pipeline()
                .addBefore(RequestWatch.DECODER, "head-watch", new HeadWatch(requests))
                .addAfter(RequestWatch.ENCODER, "request-watch", requests);
    }
}
