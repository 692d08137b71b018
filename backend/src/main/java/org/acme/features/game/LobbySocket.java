package org.acme.features.game;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.security.Authenticated;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import org.acme.contracts.game.LobbyEvent;
import org.acme.contracts.game.LobbyEvent.LobbyEntered;
import org.acme.platform.live.ListeningEndpoint;
import org.acme.platform.live.Live;
import org.acme.platform.live.LiveSocket;
import org.acme.platform.live.LiveSupport;

/** The lobby, live. It is for listening: games are opened and joined over REST. */
@WebSocket(path = "/ws/games")
@Authenticated
@RegisterForReflection(targets = LobbyEvent.class, registerFullHierarchy = true)
class LobbySocket extends ListeningEndpoint {
    private final Live live;

    LobbySocket(LiveSupport support, Live live) {
        super(support);
        this.live = live;
    }

    @Override
    protected void opened(LiveSocket socket, WebSocketConnection connection) {
        live.join(socket, GameTopics.LOBBY, null);
        live.join(socket, GameTopics.player(socket.accountId()), null);
        // Only now does nothing escape it any more.
        socket.send(new LobbyEntered());
    }
}
