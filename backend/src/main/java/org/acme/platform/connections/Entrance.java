package org.acme.platform.connections;

import io.netty.channel.Channel;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where clients of the public port come in. A stop closes it when load balancers have had their time to notice: who is
 * refused a connection has lost nothing and goes elsewhere. If it stayed open, the stop would wait for all who come,
 * and in the end cut them off.
 */
@ApplicationScoped
class Entrance {
    private final List<Channel> listeners = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final Duration delay;

    Entrance(HttpServer server, @ConfigProperty(name = "quarkus.shutdown.delay") Duration delay) {
        this.server = server;
        this.delay = delay;
    }

    /** To be called before it knows its address. */
    void add(Channel listener) {
        listeners.add(listener);
    }

    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        for (var listener : listeners) {
            if (isPublic(listener)) {
                var _ = listener.eventLoop().schedule(() -> close(listener), delay.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    /** The management port tells until the end how it goes. */
    private boolean isPublic(Channel listener) {
        return listener.localAddress() instanceof InetSocketAddress address && address.getPort() == server.getPort();
    }

    private static void close(Channel listener) {
        var _ = listener.close();
    }
}
