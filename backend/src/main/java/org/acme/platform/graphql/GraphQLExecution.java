package org.acme.platform.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Runs requests as the user who sent them. */
@Singleton
class GraphQLExecution extends SmallRyeGraphQLAbstractHandler {
    private static final String REQUEST = "graphql-request";
    private static final String WRITER = "graphql-writer";

    private final IdentityProviderManager identityProviders;
    private final ObjectMapper json;

    GraphQLExecution(
            CurrentIdentityAssociation identities,
            CurrentVertxRequest requests,
            IdentityProviderManager identityProviders,
            ObjectMapper json) {
        super(identities, requests, false);
        this.identityProviders = identityProviders;
        this.json = json;
    }

    /**
     * Goes on when the request has a good access token. Every operation needs one, whatever its annotations say: so
     * none can be left open, and strangers cannot make us read their queries.
     */
    void authenticated(RoutingContext context, ResponseWriter writer, Runnable next) {
        // We answer ourselves; the framework's own answer would have no body.
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        var caller = context.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(context, identityProviders)
                .emitOn(task -> caller.runOnContext(_ -> task.run()))
                .subscribe()
                .with(identity -> accept(identity, writer, next), writer::fail);
    }

    private static void accept(SecurityIdentity identity, ResponseWriter writer, Runnable next) {
        if (identity.isAnonymous()) {
            writer.fail(new UnauthorizedException());
        } else {
            next.run();
        }
    }

    void run(RoutingContext context, GraphQLRequest request, ResponseWriter writer) throws JsonProcessingException {
        context.put(REQUEST, inputToJsonObject(json.writeValueAsString(request)));
        context.put(WRITER, writer);
        handle(context);
    }

    @Override
    protected void doHandle(RoutingContext context) {
        getExecutionService().executeAsync(context.get(REQUEST), getMetaData(context), context.get(WRITER));
    }
}
