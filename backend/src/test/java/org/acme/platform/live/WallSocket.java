package org.acme.platform.live;

import io.quarkus.security.Authenticated;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import org.acme.platform.live.WallMessage.Note;
import org.acme.platform.live.WallMessage.Wave;

/** The smallest endpoint that has everything. */
@WebSocket(path = "/ws/test/wall/{after}")
@Authenticated
class WallSocket extends LiveEndpoint<WallMessage> {
    private final Live live;
    private final Wall wall;

    WallSocket(LiveSupport support, Live live, Wall wall) {
        super(support, WallMessage.class);
        this.live = live;
        this.wall = wall;
    }

    @Override
    protected void opened(LiveSocket socket, WebSocketConnection connection) {
        var after = Long.valueOf(connection.pathParam("after"));
        live.join(socket, Wall.TOPIC, after < 0 ? null : after);
        socket.send(new Wave("joined"));
    }

    @Override
    protected void received(LiveSocket socket, WebSocketConnection connection, WallMessage message) {
        switch (message) {
            case Note note -> live.append(Wall.TOPIC, wall.write(note), note);
            case Wave wave -> live.publish(Wall.TOPIC, wave);
        }
    }
}
