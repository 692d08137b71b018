package org.acme.features.game;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acme.support.Database;
import org.acme.support.Json;
import org.acme.support.SignedInUser;
import org.acme.support.SocketClient;

/** What a client does with games for one user. */
record GameUser(SignedInUser user) {
    GameUser() {
        this(SignedInUser.create());
    }

    /** Lets nobody wait for a quick match any more. */
    static void emptyLobby() {
        Database.query("delete from game where state = 'OPEN'");
    }

    String id() {
        return user.id().toString();
    }

    /** Opens a game and returns its id. */
    String open(boolean isPrivate) {
        return Json.of(open(Map.of("private", isPrivate)).statusCode(201)).getString("id");
    }

    ValidatableResponse open(Map<String, ?> draft) {
        return user.json(draft).post("/api/games").then();
    }

    ValidatableResponse join(String game) {
        return user.request().post("/api/games/{game}/players", game).then();
    }

    ValidatableResponse findMatch() {
        return user.request().post("/api/games/matches").then();
    }

    ValidatableResponse get(String game) {
        return user.request().get("/api/games/{game}", game).then();
    }

    /** Lists games; the query without its question mark. */
    ValidatableResponse list(String query) {
        return user.request().get("/api/games?" + query).then();
    }

    /** What the user has achieved. */
    ValidatableResponse records() {
        return user.request().get("/api/games/records?size=100").then().statusCode(200);
    }

    /** Comes into the lobby: from now on it hears everything. */
    SocketClient enterLobby() {
        var socket = SocketClient.open("/ws/games", user);
        socket.next("entered");
        return socket;
    }

    /** Watches a game, live: from now on it hears everything. */
    SocketClient watch(String game) {
        var socket = connect(game, "");
        socket.next("presence"); // It has joined.
        return socket;
    }

    /** Opens the socket of a game, with a query such as {@code ?after=5}, or none. */
    SocketClient connect(String game, String query) {
        return SocketClient.open("/ws/games/" + game + query, user);
    }

    /** What came of the command that the socket has sent: "ack", or the code of the refusal. */
    static String answer(SocketClient socket) {
        while (true) {
            var answer = socket.next();
            switch (answer.getString("type")) {
                case "ack" -> {
                    return "ack";
                }
                case "error" -> {
                    return answer.getString("code");
                }
                default -> {}
            }
        }
    }

    /** The next event that is kept. */
    static Json nextStep(SocketClient socket) {
        var event = socket.next();
        while (!event.has("seq") || event.getString("type").equals("ack")) {
            event = socket.next();
        }
        return event;
    }

    /** All events that are kept, up to the one that ends the game. */
    static List<Json> stepsToTheEnd(SocketClient socket) {
        var steps = new ArrayList<Json>();
        do {
            steps.add(nextStep(socket));
        } while (!steps.getLast().getString("type").equals("ended"));
        return steps;
    }

    static void move(SocketClient socket, int number, int column) {
        socket.send("""
                {"type":"move","number":%d,"column":%d}""".formatted(number, column));
    }

    static void send(SocketClient socket, String type) {
        socket.send("""
                {"type":"%s"}""".formatted(type));
    }

    static void answerDraw(SocketClient socket, boolean accept) {
        socket.send("""
                {"type":"answerDraw","accept":%b}""".formatted(accept));
    }
}
