package org.acme.platform.live;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.acme.contracts.errors.Problem;
import org.acme.contracts.live.LiveRequest;
import org.acme.contracts.live.LiveRequest.Refresh;
import org.acme.contracts.live.LiveSignal;
import org.acme.contracts.live.LiveSignal.LiveError;
import org.acme.platform.accounts.Callers;
import org.acme.platform.errors.NotFound;
import org.acme.platform.errors.ProblemException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What the socket endpoints of all features have in common: a feature says what happens when a socket opens and when it
 * sends a message. A failure while opening closes the socket, one of a message is told to the client.
 *
 * @param <C> the messages that clients send: a sealed interface of contract records
 */
@RunOnVirtualThread
@RegisterForReflection(
        targets = {LiveRequest.class, LiveSignal.class},
        registerFullHierarchy = true)
public abstract class LiveEndpoint<C> {
    private static final Logger LOG = Logger.getLogger(LiveEndpoint.class);
    /** Close codes of our own are this and an HTTP status. */
    private static final int PROBLEM = 4000;
    /** RFC 6455, section 7.4.1. */
    private static final int INTERNAL_ERROR = 1011;

    private final MessageCodec codec;
    private final Callers callers;
    private final Presence presence;
    private final Class<C> messages;

    protected LiveEndpoint(LiveSupport support, Class<C> messages) {
        this.codec = support.codec();
        this.callers = support.callers();
        this.presence = support.presence();
        this.messages = messages;
    }

    /** Lets the socket join its topics; a {@link ProblemException} closes it with 4000 and the status as its code. */
    protected abstract void opened(LiveSocket socket, WebSocketConnection connection);

    /** Does what the client asks for; a {@link ProblemException} is answered by an error message. */
    protected abstract void received(LiveSocket socket, WebSocketConnection connection, C message);

    /** Called by the framework. */
    @OnOpen
    public void open(WebSocketConnection connection) {
        var socket = socket(connection);
        socket.opened(connection);
        try {
            opened(socket, connection);
            presence.connect(socket);
        } catch (ProblemException refused) {
            var problem = refused.problem();
            socket.send(error(problem, null));
            socket.close(PROBLEM + problem.status(), problem.title());
        } catch (RuntimeException fault) {
            socket.send(fault(fault, null));
            socket.close(INTERNAL_ERROR, "The server failed");
        }
    }

    /** Called by the framework, for one message of a socket after the other. */
    @OnTextMessage
    public void receive(WebSocketConnection connection, String text) {
        var socket = socket(connection);
        String clientId = null;
        try {
            var message = codec.parse(text);
            clientId = message.path("clientId").textValue();
            if (!socket.isOpen()) {
                return; // What comes from a socket that was closed does not count any more.
            }
            if (message.path("type").asText().equals("refresh")) {
                refresh(socket, message);
            } else {
                received(socket, connection, codec.decode(message, messages));
            }
        } catch (RuntimeException failure) {
            socket.send(failure(failure, clientId));
        } finally {
            socket.handled();
        }
    }

    /**
     * Answers a message as soon as the answer is there. The next messages of the socket do not wait for it, unless
     * there are many.
     *
     * @param clientId what the client calls the message, if it is refused
     */
    protected final void answer(LiveSocket socket, CompletableFuture<?> answer, @Nullable String clientId) {
        socket.hold();
        var _ = answer.whenComplete((message, failure) -> {
            try {
                socket.send(failure == null ? message : failure(failure, clientId));
            } finally {
                socket.handled();
            }
        });
    }

    /**
     * The id in the path of a socket.
     *
     * @param name what it is the id of, as the path calls it
     * @throws NotFound when it is no id
     */
    protected static UUID id(WebSocketConnection connection, String name) {
        var id = connection.pathParam(name);
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound(name, id);
        }
    }

    private void refresh(LiveSocket socket, JsonNode message) {
        var token = codec.decode(message, Refresh.class).accessToken();
        try {
            var renewed = callers.ofToken(token).await().indefinitely();
            var isSame = renewed.accountId().equals(socket.accountId());
            // What the socket hears was decided by the roles of the first token.
            if (isSame && renewed.roles().equals(socket.caller().roles())) {
                socket.renew(renewed);
                if (!callers.isOver(renewed)) {
                    return;
                }
            }
        } catch (AuthenticationFailedException refused) {
            LOG.debug("A refresh was refused", refused);
        }
        socket.expire();
    }

    private static LiveSocket socket(WebSocketConnection connection) {
        return Objects.requireNonNull(connection.userData().get(LiveSocket.KEY));
    }

    private static LiveError error(Problem problem, @Nullable String clientId) {
        var code = problem.type().replaceFirst(".*:", "");
        var errors = problem.errors();
        var detail = errors == null
                ? Objects.requireNonNullElse(problem.detail(), problem.title())
                : errors.stream()
                        .map(error -> "%s %s"
                                .formatted(error.pointer(), error.detail())
                                .strip())
                        .collect(Collectors.joining("; "));
        return new LiveError(code, detail, clientId);
    }

    private static LiveError failure(Throwable failure, @Nullable String clientId) {
        return failure instanceof ProblemException refused
                ? error(refused.problem(), clientId)
                : fault(failure, clientId);
    }

    private static LiveError fault(Throwable failure, @Nullable String clientId) {
        var id = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(failure, "A message of a socket failed, %s", id);
        var detail = "The server failed. Try again; if it stays so, report " + id + ".";
        return new LiveError("fault", detail, clientId);
    }
}
