package org.acme.platform.live;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.acme.platform.accounts.SessionOverEverywhere;

/** The sockets of this node. */
@ApplicationScoped
class OpenSockets {
    /** RFC 6455, section 7.4.1. */
    private static final int GOING_AWAY = 1001;

    private final Set<LiveSocket> sockets = ConcurrentHashMap.newKeySet();

    void add(LiveSocket socket) {
        sockets.add(socket);
        socket.onClose(() -> sockets.remove(socket));
    }

    void end(@Observes SessionOverEverywhere session) {
        sockets.stream()
                .filter(socket -> socket.caller().sessionId().equals(session.id()))
                .forEach(LiveSocket::expire);
    }

    /**
     * Clients come back to another node, or to this one when it is back. This is the first that a stop does, before it
     * waits for the requests that are running.
     */
    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        sockets.forEach(socket -> socket.close(GOING_AWAY, "The server is stopping"));
    }
}
