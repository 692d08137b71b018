package org.acme.features.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.acme.support.SocketClient;

/** Writes into a room, whatever happens to the connection: each message again until it is acknowledged. */
final class RoomWriter {
    private final String name = UUID.randomUUID().toString();
    private final BreakingConnection connection;
    private final List<RoomReader> readers;
    private final List<String> acknowledged = new ArrayList<>();
    /** How many messages it may write. */
    private int turns;

    RoomWriter(BreakingConnection connection, List<RoomReader> readers) {
        this.connection = connection;
        this.readers = readers;
    }

    void writeUntil(BooleanSupplier end) {
        while (!end.getAsBoolean()) {
            connection.use("", socket -> writeUntil(end, socket));
        }
    }

    void writeLast() {
        while (!acknowledged.contains(RoomReader.LAST)) {
            connection.use("", socket -> write(RoomReader.LAST, socket));
        }
    }

    List<String> acknowledged() {
        return acknowledged;
    }

    private void writeUntil(BooleanSupplier end, SocketClient socket) {
        while (!end.getAsBoolean()) {
            if (turns == acknowledged.size()) {
                readers.forEach(RoomReader::awaitTurn);
                turns++;
            }
            // The same as before if the connection broke before it was acknowledged.
            write(name + "-" + turns, socket);
        }
    }

    private void write(String text, SocketClient socket) {
        ChatUser.send(socket, text, text);
        while (!text.equals(socket.next("ack").getString("clientId"))) {
            // Of an earlier message.
        }
        acknowledged.add(text);
    }
}
