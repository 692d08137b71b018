package org.acme.platform.live;

import io.quarkus.websockets.next.WebSocketConnection;
import org.acme.contracts.live.LiveRequest;

/** A {@link LiveEndpoint} whose clients only listen. */
public abstract class ListeningEndpoint extends LiveEndpoint<LiveRequest> {
    protected ListeningEndpoint(LiveSupport support) {
        super(support, LiveRequest.class);
    }

    /** What every socket understands was understood before, and anything else is refused. */
    @Override
    protected final void received(LiveSocket socket, WebSocketConnection connection, LiveRequest message) {}
}
