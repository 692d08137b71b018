package org.acme.platform.live;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.acme.platform.accounts.Caller;
import org.acme.platform.accounts.Callers;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Decides which requests become sockets. Browsers let every page open a socket to every server, so that the origin has
 * to be looked at here (RFC 6455, section 10.2).
 */
@ApplicationScoped
@Priority(SocketUpgrade.FIRST)
class SocketUpgrade implements HttpUpgradeCheck {
    /** Before the framework's check of {@code @Authenticated}, which takes every bad token for a fault of ours. */
    static final int FIRST = Integer.MAX_VALUE;

    /** RFC 6455, section 4.4; the framework takes drafts of it, too. */
    private static final String VERSION_HEADER = "Sec-WebSocket-Version";

    private static final String VERSION = "13";
    private static final int KEY_BYTES = 16;

    private final LiveConfig config;
    private final MessageCodec codec;
    private final Callers callers;
    private final OpenSockets sockets;
    private final URI publicUrl;

    SocketUpgrade(
            LiveConfig config,
            MessageCodec codec,
            Callers callers,
            OpenSockets sockets,
            @ConfigProperty(name = "accounts.public-url") URI publicUrl) {
        this.config = config;
        this.codec = codec;
        this.callers = callers;
        this.sockets = sockets;
        this.publicUrl = publicUrl;
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        if (isForeign(context.httpRequest())) {
            return CheckResult.rejectUpgrade(403);
        }
        if (!VERSION.equals(context.httpRequest().getHeader(VERSION_HEADER))) {
            return Uni.createFrom().item(CheckResult.rejectUpgradeSync(426, Map.of(VERSION_HEADER, List.of(VERSION))));
        }
        if (!hasKey(context.httpRequest())) {
            return CheckResult.rejectUpgrade(400);
        }
        return callers.of(context.securityIdentity())
                .map(caller -> open(context, caller))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithUni(() -> refuse(context.httpRequest()));
    }

    /** A bad token was answered by the framework's authentication, to which nothing may be added. */
    private static Uni<CheckResult> refuse(HttpServerRequest request) {
        return request.response().headWritten()
                ? Uni.createFrom().nothing()
                : Uni.createFrom().item(unauthorized());
    }

    private CheckResult open(HttpUpgradeContext context, Caller caller) {
        var request = context.httpRequest();
        if (request.version() != HttpVersion.HTTP_1_1) {
            return CheckResult.rejectUpgradeSync(505);
        }
        var channel = ((ConnectionBase) request.connection()).channel();
        var socket = new LiveSocket(channel, codec, config.maxPendingSize().asLongValue(), caller);
        sockets.add(socket);
        if (callers.isOver(caller)) { // since the token was looked at: nobody would tell this socket any more
            return unauthorized();
        }
        SocketGuard.watch(channel, config);
        UpgradedRequest.end(request);
        context.userData().put(LiveSocket.KEY, socket);
        return CheckResult.permitUpgradeSync();
    }

    private boolean isForeign(HttpServerRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return false; // not a page
        }
        var authority = origin.replaceFirst("^https?://", "");
        return !authority.equals(publicUrl.getAuthority()) && !authority.equals(String.valueOf(request.authority()));
    }

    /** RFC 6455, section 4.2.1. */
    private static boolean hasKey(HttpServerRequest request) {
        try {
            var key = request.getHeader("Sec-WebSocket-Key");
            return key != null && Base64.getDecoder().decode(key).length == KEY_BYTES;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static CheckResult unauthorized() {
        return CheckResult.rejectUpgradeSync(401, Map.of("WWW-Authenticate", List.of("Bearer")));
    }
}
