package org.acme.platform.live;

import jakarta.enterprise.inject.spi.CDI;
import org.acme.platform.live.WallMessage.Note;
import org.acme.support.SignedInUser;
import org.acme.support.SocketClient;

/** What the tests do with the {@link Wall}: as clients by sockets, and as other parts of the application. */
final class WallClient {
    private final SignedInUser user;

    WallClient() {
        this(SignedInUser.create());
    }

    WallClient(SignedInUser user) {
        this.user = user;
    }

    /** Hears what is new. */
    SocketClient join() {
        return join(-1);
    }

    /** Hears what it has missed, too. */
    SocketClient join(long after) {
        var socket = SocketClient.open("/ws/test/wall/" + after, user);
        if (after < 0) {
            socket.next("wave"); // It has joined.
        }
        return socket;
    }

    static Wall wall() {
        return CDI.current().select(Wall.class).get();
    }

    /** The number of the last note. */
    static long last() {
        return wall().last(Wall.TOPIC.key());
    }

    /** Writes a note, and tells everybody. */
    static void note(String text) {
        var note = new Note(text);
        CDI.current().select(Live.class).get().append(Wall.TOPIC, wall().write(note), note);
    }

    /** Writes a note, and tells nobody. */
    static void silentNote(String text) {
        wall().write(new Note(text));
    }

    static String nextNote(SocketClient socket) {
        return socket.next("note").getString("text");
    }
}
