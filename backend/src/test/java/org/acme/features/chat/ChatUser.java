package org.acme.features.chat;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.acme.support.Json;
import org.acme.support.SignedInUser;
import org.acme.support.SocketClient;

/** What a client does in chat rooms for one user. */
record ChatUser(SignedInUser user) {
    ChatUser() {
        this(SignedInUser.create());
    }

    /** Opens a room and returns its id. */
    String openRoom(boolean isPrivate) {
        return Json.of(user.json(Map.of("name", "Fence painting", "private", isPrivate))
                        .post("/api/chat/rooms")
                        .then()
                        .statusCode(201))
                .getString("id");
    }

    /** Lets somebody else into a room. */
    ValidatableResponse invite(String room, ChatUser other) {
        return user.json(Map.of("email", other.user.email()))
                .post("/api/chat/rooms/{room}/members", room)
                .then();
    }

    ValidatableResponse remove(String room, ChatUser other) {
        return user.request()
                .delete("/api/chat/rooms/{room}/members/{account}", room, other.user.id())
                .then();
    }

    ValidatableResponse changeRole(String room, ChatUser other, String role) {
        return user.json(Map.of("role", role))
                .put("/api/chat/rooms/{room}/members/{account}", room, other.user.id())
                .then();
    }

    ValidatableResponse edit(String room, int seq, String text) {
        return user.json(Map.of("text", text))
                .put("/api/chat/rooms/{room}/messages/{seq}", room, seq)
                .then();
    }

    ValidatableResponse delete(String room, int seq) {
        return user.request()
                .delete("/api/chat/rooms/{room}/messages/{seq}", room, seq)
                .then();
    }

    /** A part of the history; the query without its question mark. */
    ValidatableResponse history(String room, String query) {
        return user.request()
                .get("/api/chat/rooms/%s/messages?%s".formatted(room, query))
                .then();
    }

    /** Joins a room, live: from now on it hears everything. */
    SocketClient join(String room) {
        var socket = open(room, "");
        socket.next("presence"); // It has joined.
        return socket;
    }

    /** Opens the socket of a room, with a query such as {@code ?after=5}, or none. */
    SocketClient open(String room, String query) {
        return SocketClient.open("/ws/chat/" + room + query, user);
    }

    static void send(SocketClient socket, String clientId, String text) {
        socket.send("""
                {"type":"send","clientId":"%s","text":"%s"}""".formatted(clientId, text));
    }

    /** Sends a message and waits until it is acknowledged; returns its number. */
    static int say(SocketClient socket, String text) {
        send(socket, text, text);
        Json ack;
        do {
            ack = socket.next("ack");
        } while (!ack.getString("clientId").equals(text));
        return ack.getInt("seq");
    }
}
