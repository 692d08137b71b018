package org.acme.features.game;

import java.util.UUID;
import org.acme.support.Cluster;
import org.acme.support.Database;
import org.acme.support.Json;
import org.acme.support.SocketClient;

/** A private game of two users, both with a socket. */
record RunningGame(GameUser ada, GameUser ben, String id, SocketClient red, SocketClient yellow)
        implements AutoCloseable {

    static RunningGame begin() {
        return begin(new GameUser(), new GameUser());
    }

    static RunningGame begin(GameUser ada, GameUser ben) {
        var id = ada.open(true);
        ben.join(id).statusCode(201);
        return new RunningGame(ada, ben, id, ada.watch(id), ben.watch(id));
    }

    /** A game whose players are on different nodes: red on the first, yellow on the second. */
    static RunningGame begin(Cluster cluster) {
        var ada = cluster.first().call(GameUser::new);
        var ben = cluster.second().call(GameUser::new);
        var id = cluster.first().call(() -> ada.open(true));
        cluster.second().run(() -> ben.join(id).statusCode(201));
        var red = cluster.first().call(() -> ada.watch(id));
        return new RunningGame(ada, ben, id, red, cluster.second().call(() -> ben.watch(id)));
    }

    /** The same game after yellow has come back with another socket. */
    RunningGame withYellow(SocketClient other) {
        return new RunningGame(ada, ben, id, red, other);
    }

    /** The socket of a spectator, who is also told what has happened before. */
    SocketClient watchFromTheStart() {
        return new GameUser().connect(id, "?after=0");
    }

    /** Plays the first moves, and waits until each is stored. */
    void play(String columns) {
        play(1, columns);
    }

    /** Plays moves from a number on, and waits until each is stored. */
    void play(int first, String columns) {
        for (var index = 0; index < columns.length(); index++) {
            var number = first + index;
            var socket = number % 2 == 1 ? red : yellow;
            GameUser.move(socket, number, Character.digit(columns.charAt(index), 10));
            socket.next("ack");
        }
    }

    /** The next refusal of a socket; the state of the game comes before it. */
    static String refusal(SocketClient socket) {
        socket.next("snapshot");
        return socket.next("error").getString("code");
    }

    Json state() {
        return Json.of(ada.get(id).statusCode(200));
    }

    /** Makes the turn an older one: by an interval of PostgreSQL. */
    void letTimePass(String interval) {
        Database.query(
                "update game set turn_ends_at = turn_ends_at - cast(? as interval) where id = ?",
                interval,
                UUID.fromString(id));
    }

    @Override
    public void close() {
        red.close();
        yellow.close();
    }
}
