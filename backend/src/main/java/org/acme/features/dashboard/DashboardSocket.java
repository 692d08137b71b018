package org.acme.features.dashboard;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.security.Authenticated;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import org.acme.contracts.dashboard.DashboardEvent;
import org.acme.platform.live.ListeningEndpoint;
import org.acme.platform.live.LiveSocket;
import org.acme.platform.live.LiveSupport;

/** The dashboard, live. Its clients only listen. */
@WebSocket(path = "/ws/dashboard")
@Authenticated
@RegisterForReflection(targets = DashboardEvent.class, registerFullHierarchy = true)
class DashboardSocket extends ListeningEndpoint {
    private final Dashboard dashboard;

    DashboardSocket(LiveSupport support, Dashboard dashboard) {
        super(support);
        this.dashboard = dashboard;
    }

    @Override
    protected void opened(LiveSocket socket, WebSocketConnection connection) {
        dashboard.show(socket);
    }
}
