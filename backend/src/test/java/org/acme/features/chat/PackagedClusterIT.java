package org.acme.features.chat;

import static org.acme.features.chat.ChatUser.say;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.acme.support.Cluster;
import org.acme.support.Database;
import org.acme.support.SignedInUser;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People of one room on different nodes. */
@TestMethodOrder(OrderAnnotation.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PackagedClusterIT {
    private static final int LAST = Integer.MAX_VALUE;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParameterizedTest
    @EnumSource
    void showsThemWhatOthersSayAndWhoIsThere(Cluster cluster) {
        var ada = cluster.first().call(ChatUser::new);
        var ben = cluster.second().call(ChatUser::new);
        var room = cluster.first().call(() -> ada.openRoom(false));
        try (var adas = cluster.first().call(() -> ada.join(room))) {
            try (var bens = cluster.second().call(() -> ben.join(room))) {
                awaitPresence(adas, 2);
                awaitPresence(bens, 2);

                say(adas, "Blue?");
                assertEquals("Blue?", bens.next("message").getString("text"));
                // Too long for a notification, so that the other node reads it.
                ChatUser.send(bens, "long", "é".repeat(4000));
                assertEquals("é".repeat(4000), next(adas, 2));
                bens.send("{\"type\":\"typing\"}");
                assertEquals(ben.user().id().toString(), adas.next("typing").getString("author.id"));
            }
            awaitPresence(adas, 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void closesTheSocketsOfWhoeverSignsOutOnAnotherNode(Cluster cluster) {
        var ada = cluster.first().call(ChatUser::new);
        var room = cluster.first().call(() -> ada.openRoom(false));
        try (var socket = cluster.second().call(() -> ada.join(room))) {
            cluster.first()
                    .run(() ->
                            ada.user().request().post("/api/auth/logout").then().statusCode(204));

            assertEquals(4401, socket.closeCode());
        }
    }

    @ParameterizedTest
    @EnumSource
    void closesTheSocketsOfASessionWhoseRefreshTokenWasStolen(Cluster cluster) {
        var ada = cluster.first().call(ChatUser::new);
        var room = cluster.first().call(() -> ada.openRoom(false));
        try (var socket = cluster.second().call(() -> ada.join(room))) {
            cluster.second().run(() -> refresh(ada.user(), 200));
            cluster.first().run(() -> refresh(ada.user(), 401));

            assertEquals(4401, socket.closeCode());
        }
    }

    @ParameterizedTest
    @EnumSource
    void closesTheSocketsOfWhoeverIsRemovedOnAnotherNode(Cluster cluster) {
        var ada = cluster.first().call(ChatUser::new);
        var ben = cluster.first().call(ChatUser::new);
        var room = cluster.first().call(() -> ada.openRoom(false));
        try (var socket = cluster.second().call(() -> ben.join(room))) {
            cluster.first().run(() -> ada.remove(room, ben).statusCode(204));

            assertEquals(4403, socket.closeCode());
        }
    }

    /**
     * {@code -Dcuts=60 -Dcut-interval=PT2S} cuts for two minutes; without an interval, there is one after some
     * messages.
     */
    @ParameterizedTest
    @EnumSource
    void losesNothingWhereConnectionsAreCut(Cluster cluster) throws Exception {
        var cuts = Integer.getInteger("cuts", 10);
        var interval = Duration.parse(System.getProperty("cut-interval", "PT0S"));
        var traffic = new ChatTraffic(cluster.nodes());
        traffic.during(() -> {
            for (var cut = 0; cut < cuts; cut++) {
                var read = traffic.read();
                await().atMost(PATIENCE).pollDelay(interval).until(() -> traffic.read() > read + 30);
                traffic.cut();
            }
        });
        System.out.printf("%s: %d messages delivered over %d cuts, in order and once%n", cluster, traffic.read(), cuts);
    }

    @ParameterizedTest
    @EnumSource
    @Order(LAST)
    void losesNothingWhenANodeDies(Cluster cluster) throws Exception {
        var witness = cluster.first().call(ChatUser::new);
        var room = cluster.first().call(() -> witness.openRoom(false));
        var traffic = new ChatTraffic(cluster.nodes());
        try (var here = cluster.first().call(() -> witness.join(room));
                var there = cluster.second().call(() -> new ChatUser().join(room))) {
            awaitPresence(here, 2);
            traffic.during(() -> {
                await().atMost(PATIENCE).until(() -> traffic.read() > 200);
                cluster.second().kill();
                var read = traffic.read();
                await().atMost(PATIENCE).until(() -> traffic.read() > read + 200);
            });
            assertEquals(SocketClient.NO_CODE, there.closeCode());
            // What time would do.
            Database.query("update live_node set seen_at = seen_at - interval '1 minute'");
            awaitPresence(here, 1);
        }
    }

    private static void awaitPresence(SocketClient socket, int count) {
        while (socket.next("presence").getInt("count") != count) {
            // Somebody is on the way.
        }
    }

    private static String next(SocketClient socket, int seq) {
        var message = socket.next("message");
        while (message.getInt("seq") != seq) {
            message = socket.next("message");
        }
        return message.getString("text");
    }

    private static void refresh(SignedInUser user, int status) {
        user.cookieRequest().post("/api/auth/refresh").then().statusCode(status);
    }
}
