package org.acme.platform.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import io.quarkus.vertx.http.runtime.HttpCompressionHandler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.acme.platform.errors.ProblemException;
import org.acme.platform.errors.UnreadableJson;
import org.acme.platform.web.BodyReader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * GraphQL over HTTP, in front of the endpoint of SmallRye GraphQL, which takes mutations in forms that pages of other
 * origins can send, and answers 200 to what it cannot read.
 *
 * @see <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a>
 */
@ApplicationScoped
class GraphQLEndpoint {
    private static final String PATH = "/graphql";

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private static final Pattern JSON =
            Pattern.compile("application/json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);

    /** After authentication and before the endpoint of the framework. */
    private static final int ORDER = -150;

    private final ObjectMapper json;
    private final GraphQLConfig config;
    private final GraphQLExecution execution;
    private final BodyReader bodyReader;
    private final Set<String> compressed;

    GraphQLEndpoint(
            ObjectMapper json,
            GraphQLConfig config,
            GraphQLExecution execution,
            BodyReader bodyReader,
            @ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressed) {
        this.json = json;
        this.config = config;
        this.execution = execution;
        this.bodyReader = bodyReader;
        this.compressed = compressed;
    }

    void register(@Observes Router router) {
        ParserOptions.setDefaultParserOptions(limited(ParserOptions.getDefaultParserOptions()));
        ParserOptions.setDefaultOperationParserOptions(limited(ParserOptions.getDefaultOperationParserOptions()));
        router.route(PATH).order(ORDER).handler(this::checkForm).handler(this::authenticate);
        var route = router.route(PATH).order(ORDER + 1);
        bodyReader.addTo(route);
        route.handler(new HttpCompressionHandler(this::run, compressed));
    }

    private ParserOptions limited(ParserOptions options) {
        return options.transform(limited -> limited.maxTokens(config.maxTokens()));
    }

    /** Before the body is read. */
    private void checkForm(RoutingContext context) {
        try {
            if (MediaType.accepted(context.parsedHeaders().accept()).isEmpty()) {
                throw RefusedRequest.accept();
            }
            checkMethod(context);
            context.next();
        } catch (ProblemException refused) {
            writer(context).refuse(refused.problem());
        }
    }

    private static void checkMethod(RoutingContext context) {
        var method = context.request().method();
        if (method.equals(HttpMethod.POST) && !isJson(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            throw RefusedRequest.contentType();
        }
        if (!method.equals(HttpMethod.POST) && !isInAddress(context)) {
            throw notAllowed(context, "GET, HEAD, POST");
        }
    }

    /**
     * Whether the request is in the query string. A HEAD is a GET whose answer has no body (RFC 9110, section 9.3.2).
     */
    private static boolean isInAddress(RoutingContext context) {
        return Set.of(HttpMethod.GET, HttpMethod.HEAD)
                .contains(context.request().method());
    }

    /** GraphiQL sends the header twice, which arrives as a list. */
    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && COMMA.splitAsStream(contentType).allMatch(JSON.asMatchPredicate());
    }

    /** Before the body is read: strangers must not fill the memory with theirs. */
    private void authenticate(RoutingContext context) {
        context.request().pause();
        execution.authenticated(context, writer(context), () -> {
            context.request().resume();
            context.next();
        });
    }

    private void run(RoutingContext context) {
        var writer = writer(context);
        try {
            var request = request(context);
            checkQuery(context, request);
            execution.run(context, request, writer);
        } catch (InvalidSyntaxException malformed) {
            writer.refuseQuery(ResponseError.of(malformed.toInvalidSyntaxError()));
        } catch (RefusedQuery refused) {
            writer.refuseQuery(ResponseError.of(refused.problem()));
        } catch (IOException | RuntimeException failure) {
            writer.fail(failure);
        }
    }

    private GraphQLRequest request(RoutingContext context) throws IOException {
        try {
            return isInAddress(context)
                    ? GraphQLRequest.ofQuery(context.queryParams(), json)
                    : GraphQLRequest.ofBody(context.body().buffer(), json);
        } catch (JsonProcessingException unreadable) {
            throw UnreadableJson.of(unreadable);
        }
    }

    private void checkQuery(RoutingContext context, GraphQLRequest request) {
        var document = QueryDocument.parse(request.document());
        if (document.aliases() > config.maxAliases()) {
            throw new RefusedQuery("Use at most %d aliases.".formatted(config.maxAliases()));
        }
        // What a link can do, every page can do.
        if (isInAddress(context) && !document.onlyReads()) {
            throw notAllowed(context, "POST");
        }
    }

    private static RefusedRequest notAllowed(RoutingContext context, String allowed) {
        context.response().putHeader(HttpHeaders.ALLOW, allowed);
        return RefusedRequest.method();
    }

    private ResponseWriter writer(RoutingContext context) {
        var accepted = MediaType.accepted(context.parsedHeaders().accept());
        return new ResponseWriter(context, accepted.orElse(MediaType.JSON), json);
    }
}
