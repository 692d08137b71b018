package org.acme.platform.live;

import static org.acme.platform.live.WallClient.nextNote;
import static org.acme.platform.live.WallClient.note;
import static org.acme.platform.live.WallClient.silentNote;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.Request;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.acme.platform.live.Announcement.Expelled;
import org.acme.platform.live.Announcement.Logged;
import org.acme.platform.live.Announcement.Passing;
import org.acme.support.RedisServer;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The application, which gets a second engine here, is one node, and the test is another one. */
@QuarkusTest
class RedisEngineTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final RedisServer SERVER = new RedisServer();

    private final WallClient client = new WallClient();
    private final Hearing hereHearing =
            new Hearing(CDI.current().select(Hubs.class).get());
    private final Hearing thereHearing = new Hearing(null);
    private final Redis redisOfHere = redis();
    private final Redis redisOfThere = redis();
    private final Redis redisOfTest = redis();
    private final LiveEngine here = engine(redisOfHere);
    private final LiveEngine there = engine(redisOfThere);

    @AfterAll
    static void stopServer() {
        SERVER.close();
    }

    @BeforeEach
    void start() {
        there.start(thereHearing);
        thereHearing.awaitInterruptions(1);
    }

    @AfterEach
    void stop() {
        here.stop();
        there.stop();
        redisOfHere.close();
        redisOfThere.close();
        redisOfTest.close();
    }

    @Test
    void tellsOtherNodesWhatHappensHere() {
        startHere();
        var announcement = new Logged(Wall.TOPIC, 5, "{\"type\":\"note\",\"text\":\"for all\"}");

        here.announce(announcement);

        assertEquals(announcement, thereHearing.next());
    }

    @Test
    void deliversWhatOtherNodesSay() {
        startHere();
        try (var socket = client.join()) {
            there.announce(new Passing(Wall.TOPIC, "{\"type\":\"wave\",\"text\":\"over there\"}"));
            assertEquals("over there", socket.next("wave").getString("text"));

            silentNote("written there");
            there.announce(new Logged(Wall.TOPIC, WallClient.last(), null));
            assertEquals("written there", nextNote(socket));
        }
    }

    @Test
    void closesTheSocketsOfWhoeverIsExpelledElsewhere() {
        startHere();
        var user = SignedInUser.create();
        try (var socket = new WallClient(user).join();
                var other = client.join()) {
            there.announce(new Expelled(Wall.TOPIC, user.id(), null));

            assertEquals(4403, socket.closeCode());
            note("still here");
            assertEquals("still here", nextNote(other));
        }
    }

    @Test
    void deliversWhatWasSaidWithoutRedisAndWhatIsSaidAfterItIsBack() {
        startHere();
        try (var socket = client.join()) {
            SERVER.close();
            silentNote("said meanwhile");
            assertEquals("said meanwhile", nextNote(socket));

            SERVER.start();
            var wave = CompletableFuture.supplyAsync(() -> socket.next("wave").getString("text"));
            await().atMost(PATIENCE).until(() -> {
                there.announce(new Passing(Wall.TOPIC, "{\"type\":\"wave\",\"text\":\"back\"}"));
                return wave.isDone();
            });
            assertEquals("back", wave.join());
        }
    }

    @Test
    void saysLaterThatItCouldNotSaySomething() {
        var others = connections();
        startHere();
        var interruptions = thereHearing.interruptions();

        connections().stream().filter(id -> !others.contains(id)).forEach(this::cut);
        hereHearing.awaitInterruptions(2);
        here.announce(new Logged(Wall.TOPIC, 5, null));

        thereHearing.awaitInterruptions(interruptions + 1);
    }

    /** The client of Redis has six, and who asks for more waits for one. */
    @Test
    void givesItsConnectionsBackWhenItMayNotListen() {
        send(Request.cmd(Command.ACL)
                .arg("SETUSER")
                .arg("guest")
                .arg("on")
                .arg(">secret")
                .arg("+@all")
                .arg("resetchannels"));
        var guest = redis(SERVER.url().replace("//", "//guest:secret@"));
        try {
            for (var times = 0; times < 10; times++) {
                var refused =
                        assertThrows(IllegalStateException.class, () -> RedisChannel.open(guest, "live", text -> {}));
                assertThat(refused.getMessage(), containsString("NOPERM"));
            }
        } finally {
            guest.close();
        }
    }

    private void startHere() {
        here.start(hereHearing);
        hereHearing.awaitInterruptions(1);
    }

    private static Redis redis() {
        return redis(SERVER.url());
    }

    private static Redis redis(String url) {
        return Redis.createClient(CDI.current().select(Vertx.class).get(), url);
    }

    private static LiveEngine engine(Redis redis) {
        return new RedisEngine(
                redis, "live", CDI.current().select(ObjectMapper.class).get());
    }

    private Set<String> connections() {
        return send(Request.cmd(Command.CLIENT).arg("LIST"))
                .lines()
                .map(line -> line.replaceFirst("^id=(\\d+) .*", "$1"))
                .collect(Collectors.toSet());
    }

    private void cut(String connection) {
        send(Request.cmd(Command.CLIENT).arg("KILL").arg("ID").arg(connection));
    }

    private String send(Request request) {
        return redisOfTest
                .send(request)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .toString();
    }
}
