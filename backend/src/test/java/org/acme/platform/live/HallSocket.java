package org.acme.platform.live;

import io.quarkus.security.Authenticated;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import org.acme.platform.live.WallMessage.Wave;

/** An endpoint whose messages nobody keeps. */
@WebSocket(path = "/ws/test/hall")
@Authenticated
class HallSocket extends LiveEndpoint<WallMessage> {
    private static final Topic TOPIC = new Topic("hall", "");

    private final Live live;

    HallSocket(LiveSupport support, Live live) {
        super(support, WallMessage.class);
        this.live = live;
    }

    @Override
    protected void opened(LiveSocket socket, WebSocketConnection connection) {
        live.join(socket, TOPIC, null);
        socket.send(new Wave("joined"));
    }

    @Override
    protected void received(LiveSocket socket, WebSocketConnection connection, WallMessage message) {
        live.publish(TOPIC, message);
    }
}
