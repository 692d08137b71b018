package org.acme.features.chat;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.security.Authenticated;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import org.acme.contracts.chat.InboxEvent;
import org.acme.platform.live.ListeningEndpoint;
import org.acme.platform.live.Live;
import org.acme.platform.live.LiveSocket;
import org.acme.platform.live.LiveSupport;

/**
 * What goes on in all rooms of the caller, live. Clients only listen. It closes with 4403 when the caller comes into a
 * room or leaves one, and a client that comes back hears of the rooms of then.
 */
@WebSocket(path = "/ws/chat")
@Authenticated
@RegisterForReflection(targets = InboxEvent.class, registerFullHierarchy = true)
class InboxSocket extends ListeningEndpoint {
    private final Live live;
    private final Inbox inbox;

    InboxSocket(LiveSupport support, Live live, Inbox inbox) {
        super(support);
        this.live = live;
        this.inbox = inbox;
    }

    @Override
    protected void opened(LiveSocket socket, WebSocketConnection connection) {
        live.join(socket, ChatTopics.inbox(socket.accountId()), null);
        inbox.rooms().forEach(room -> live.join(socket, ChatTopics.activity(room), null));
        // Only now does nothing escape it any more.
        socket.send(inbox.state());
    }
}
