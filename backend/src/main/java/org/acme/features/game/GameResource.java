package org.acme.features.game;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.acme.contracts.game.GameContract.GameDraft;
import org.acme.contracts.game.GameContract.GameSummary;
import org.acme.contracts.game.GameContract.GameView;
import org.acme.contracts.game.GameContract.PlayerRecord;
import org.acme.contracts.paging.Page;
import org.acme.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Games over REST, until they begin. They are played by the game's socket. */
@Path("/games")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "game")
@Authenticated
@RunOnVirtualThread
class GameResource {
    private final Games games;
    private final QuickMatch quickMatch;
    private final Records records;

    GameResource(Games games, QuickMatch quickMatch, Records records) {
        this.games = games;
        this.quickMatch = quickMatch;
        this.records = records;
    }

    @GET
    @Operation(
            operationId = "listGames",
            summary = "Lists games that wait for anybody, or unfinished ones of the caller")
    public Page<GameSummary> list(@BeanParam GameQuery query) {
        return games.list(query);
    }

    @POST
    @Idempotent
    @Operation(operationId = "openGame", summary = "Opens a game that others may join")
    @APIResponseSchema(value = GameView.class, responseCode = "201")
    public RestResponse<GameView> open(GameDraft body, UriInfo uri) {
        return created(games.open(body), uri);
    }

    @POST
    @Path("/matches")
    @Idempotent
    @Operation(operationId = "findMatch", summary = "Joins a game that waits for anybody, or opens one")
    @APIResponseSchema(value = GameView.class, responseCode = "201")
    public RestResponse<GameView> match(UriInfo uri) {
        return created(quickMatch.find(), uri);
    }

    @GET
    @Path("/records")
    @Operation(operationId = "listRecords", summary = "Lists players by what they have achieved")
    public Page<PlayerRecord> records(@BeanParam RecordQuery query) {
        return records.list(query);
    }

    @GET
    @Path("/{game}")
    @Operation(operationId = "getGame", summary = "Reads a game")
    public GameView get(UUID game) {
        return games.get(game);
    }

    @POST
    @Path("/{game}/players")
    @Idempotent
    @Operation(operationId = "joinGame", summary = "Takes the second seat of a game")
    @APIResponseSchema(value = GameView.class, responseCode = "201")
    public RestResponse<GameView> join(UUID game, UriInfo uri) {
        return created(games.join(game), uri);
    }

    private static RestResponse<GameView> created(GameView game, UriInfo uri) {
        var location = uri.getBaseUriBuilder()
                .path(GameResource.class)
                .path(game.id().toString())
                .build();
        return RestResponse.ResponseBuilder.<GameView>created(location)
                .entity(game)
                .build();
    }
}
