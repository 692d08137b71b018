package org.acme.features.chat;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.acme.support.Node;
import org.acme.support.SocketClient;
import org.jspecify.annotations.Nullable;

/** The connection of somebody to a room that may break at any time, and is then made again, to the next node. */
final class BreakingConnection {
    private final ChatUser user;
    private final String room;
    private final List<Node> nodes;
    private int next;
    private volatile @Nullable SocketClient socket;

    /** @param first the index of the node to begin with */
    BreakingConnection(ChatUser user, String room, List<Node> nodes, int first) {
        this.user = user;
        this.room = room;
        this.nodes = nodes;
        next = first;
    }

    /** Opens a socket for an action, which ends before its time when the connection breaks. */
    void use(String query, Consumer<SocketClient> action) {
        var node = nodes.get(next++ % nodes.size());
        try (var opened = node.call(() -> user.open(room, query))) {
            socket = opened;
            action.accept(opened);
        } catch (UncheckedIOException | IllegalStateException broken) {
            // What is missing is done on the next connection.
        }
    }

    void cut() {
        var open = socket;
        if (open != null) {
            open.close();
        }
    }
}
