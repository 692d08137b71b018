package org.acme.features.tasks;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.security.Authenticated;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import org.acme.contracts.tasks.TaskEvent;
import org.acme.contracts.tasks.TaskEvent.TasksChanged;
import org.acme.platform.live.ListeningEndpoint;
import org.acme.platform.live.Live;
import org.acme.platform.live.LiveSocket;
import org.acme.platform.live.LiveSupport;

/** The tasks of the caller, live. It is for listening: changes are made over REST and GraphQL. */
@WebSocket(path = "/ws/tasks")
@Authenticated
@RegisterForReflection(targets = TaskEvent.class, registerFullHierarchy = true)
class TaskSocket extends ListeningEndpoint {
    private final Live live;

    TaskSocket(LiveSupport support, Live live) {
        super(support);
        this.live = live;
    }

    @Override
    protected void opened(LiveSocket socket, WebSocketConnection connection) {
        live.join(socket, TaskEvents.topic(socket.accountId()), null);
        // Only now does nothing escape it any more.
        socket.send(new TasksChanged());
    }
}
