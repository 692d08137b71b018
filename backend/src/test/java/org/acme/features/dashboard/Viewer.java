package org.acme.features.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.acme.support.Database;
import org.acme.support.Json;
import org.acme.support.SignedInUser;
import org.acme.support.SocketClient;

/**
 * Somebody who looks at the dashboard.
 *
 * @param histories what was before they came, of each part
 */
record Viewer(SocketClient socket, List<Json> histories) implements AutoCloseable {
    static Viewer of(SignedInUser user) {
        var socket = SocketClient.open("/ws/dashboard", user);
        return joined(new Viewer(socket, List.of(socket.next("history"))));
    }

    static Viewer ofAdmin(SignedInUser admin) {
        var socket = SocketClient.open("/ws/dashboard", admin);
        return joined(new Viewer(socket, List.of(socket.next("history"), socket.next("history"))));
    }

    /** Somebody who has just become an administrator, and signs in again. */
    static SignedInUser admin() {
        var user = SignedInUser.create();
        Database.query("insert into account_role (account_id, role) values (?, 'ADMIN')", user.id());
        return user.onAnotherDevice();
    }

    Json business() {
        return histories.getFirst();
    }

    Json server() {
        return histories.getLast();
    }

    /** The next tick of a part; others are passed over. */
    Json next(String part) {
        Json message;
        do {
            message = socket.next("tick");
        } while (!part.equals(message.getString("part")));
        return message;
    }

    /** How the business is at a tick. */
    Json at(long tick) {
        Json message;
        do {
            message = next("BUSINESS");
        } while (message.getLong("tick") < tick);
        assertEquals(tick, message.getLong("tick"));
        return message;
    }

    static List<String> names(Json history) {
        return history.getList("charts.name");
    }

    @Override
    public void close() {
        socket.close();
    }

    /** Who has got a history hears of the next tick that is kept, and then of all. */
    private static Viewer joined(Viewer viewer) {
        assertEquals("BUSINESS", viewer.business().getString("part"));
        viewer.at(ManualClock.keptTick());
        return viewer;
    }
}
