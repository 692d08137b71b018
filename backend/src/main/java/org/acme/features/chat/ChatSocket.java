package org.acme.features.chat;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.security.Authenticated;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import org.acme.contracts.chat.ChatCommand;
import org.acme.contracts.chat.ChatCommand.MarkRead;
import org.acme.contracts.chat.ChatCommand.SendMessage;
import org.acme.contracts.chat.ChatCommand.StartTyping;
import org.acme.contracts.chat.ChatEvent;
import org.acme.platform.live.Live;
import org.acme.platform.live.LiveEndpoint;
import org.acme.platform.live.LiveSocket;
import org.acme.platform.live.LiveSupport;
import org.acme.platform.live.SocketQuery;

/**
 * A room, live. The query parameters {@code after} and {@code changes} are the numbers of the last message and of the
 * last change that the client knows; without them it hears only what is new. A client that knows of changes was in the
 * room before, and is not let in; others walk into a public one.
 */
@WebSocket(path = "/ws/chat/{room}")
@Authenticated
@RegisterForReflection(
        targets = {ChatCommand.class, ChatEvent.class},
        registerFullHierarchy = true)
class ChatSocket extends LiveEndpoint<ChatCommand> {
    private final Live live;
    private final Members members;
    private final Sending sending;
    private final Typing typing;
    private final ReadMarks readMarks;

    ChatSocket(LiveSupport support, Live live, Members members, Sending sending, Typing typing, ReadMarks readMarks) {
        super(support, ChatCommand.class);
        this.live = live;
        this.members = members;
        this.sending = sending;
        this.typing = typing;
        this.readMarks = readMarks;
    }

    @Override
    protected void opened(LiveSocket socket, WebSocketConnection connection) {
        var room = id(connection, "room");
        var query = SocketQuery.of(connection);
        var lastChange = query.number("changes");
        // A page that comes back would take back a user who has left elsewhere meanwhile.
        if (lastChange == null) {
            members.enter(room);
        } else {
            members.require(room);
        }
        live.join(socket, ChatTopics.changes(room), lastChange);
        live.join(socket, ChatTopics.messages(room), query.number("after"));
        live.appear(socket, ChatTopics.messages(room));
        // Whoever was removed in the meantime was not among those whose sockets were closed.
        members.require(room);
    }

    @Override
    protected void received(LiveSocket socket, WebSocketConnection connection, ChatCommand command) {
        var room = id(connection, "room");
        switch (command) {
            case SendMessage sent ->
                answer(socket, sending.send(room, new Sent(socket.accountId(), sent)), sent.clientId());
            case StartTyping _ -> typing.tell(room);
            case MarkRead read -> readMarks.move(room, read.seq());
        }
    }
}
