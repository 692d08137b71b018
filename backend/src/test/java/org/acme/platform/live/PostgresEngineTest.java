package org.acme.platform.live;

import static org.acme.platform.live.WallClient.nextNote;
import static org.acme.platform.live.WallClient.note;
import static org.acme.platform.live.WallClient.silentNote;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.acme.platform.live.Announcement.Expelled;
import org.acme.platform.live.Announcement.Logged;
import org.acme.platform.live.Announcement.Passing;
import org.acme.support.Database;
import org.acme.support.SignedInUser;
import org.acme.support.SocketClient;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The application is one node, and the test is another one. */
@QuarkusTest
class PostgresEngineTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String CONNECTIONS = "from pg_stat_activity where application_name = 'live'";

    private final WallClient client = new WallClient();
    private final Hearing hearing = new Hearing(null);
    private final PostgresEngine engine = new PostgresEngine(
            dataSource(), CDI.current().select(ObjectMapper.class).get(), ConfigProvider.getConfig());

    @BeforeEach
    void start() {
        engine.start(hearing);
        hearing.awaitInterruptions(1);
    }

    @AfterEach
    void stop() {
        engine.stop();
    }

    @Test
    void tellsOtherNodesWhatHappensHere() {
        note("for all");

        assertEquals(
                new Logged(Wall.TOPIC, WallClient.last(), "{\"type\":\"note\",\"text\":\"for all\"}"), hearing.next());
    }

    @Test
    void tellsOnlyTheNumberOfWhatIsTooLargeForANotification() {
        note("x".repeat(9000));

        assertEquals(new Logged(Wall.TOPIC, WallClient.last(), null), hearing.next());
    }

    @Test
    void deliversWhatOtherNodesSay() {
        try (var socket = client.join()) {
            engine.announce(wave("over there"));
            assertEquals("over there", socket.next("wave").getString("text"));

            silentNote("written there");
            engine.announce(new Logged(Wall.TOPIC, WallClient.last(), null));
            assertEquals("written there", nextNote(socket));
        }
    }

    @Test
    void deliversAsOftenAsItIsSaid() {
        try (var socket = client.join()) {
            var again = wave("again");
            for (var times = 0; times < 50; times++) {
                engine.announce(again);
            }
            engine.announce(wave("enough"));

            for (var times = 0; times < 50; times++) {
                assertEquals("again", socket.next("wave").getString("text"));
            }
            assertEquals("enough", socket.next("wave").getString("text"));
        }
    }

    @Test
    void goesOnListeningAfterWhatOnlyAnotherReleaseUnderstands() {
        try (var socket = client.join()) {
            var ready = CompletableFuture.supplyAsync(() -> socket.next("wave"));
            await().atMost(PATIENCE).until(() -> {
                engine.announce(wave("ready"));
                return ready.isDone();
            });

            Database.query("select pg_notify('live', ?)", "{\"node\":\"%s\",\"color\":1}".formatted(UUID.randomUUID()));
            engine.announce(wave("after that"));

            var heard = "ready";
            while (heard.equals("ready")) {
                heard = socket.next("wave").getString("text");
            }
            assertEquals("after that", heard);
        }
    }

    @Test
    void tellsOfAGapWhenSomethingCouldNotBeSaid() {
        var failing = new PostgresEngine(
                failingOnce(), CDI.current().select(ObjectMapper.class).get(), ConfigProvider.getConfig());
        try (var socket = client.join()) {
            silentNote("not announced");
            failing.announce(new Logged(Wall.TOPIC, WallClient.last(), null));

            assertEquals("not announced", nextNote(socket));
        }
    }

    @Test
    void closesTheSocketsOfWhoeverIsExpelledElsewhere() {
        var user = SignedInUser.create();
        try (var socket = new WallClient(user).join();
                var other = client.join()) {
            engine.announce(new Expelled(Wall.TOPIC, user.id(), null));

            assertEquals(4403, socket.closeCode());
            note("still here");
            assertEquals("still here", nextNote(other));
        }
    }

    @Test
    void closesTheSocketsOfWhoeverWasExpelledWhileTheConnectionWasLost() {
        var expelled = SignedInUser.create();
        var invitedAgain = SignedInUser.create();
        Database.query(
                "insert into live_expulsion values ('wall', 'only', ?, now() - interval '5 minutes')",
                invitedAgain.id());
        try (var leaves = new WallClient(expelled).join();
                var stays = new WallClient(invitedAgain).join()) {
            Database.query("insert into live_expulsion values ('wall', 'only', ?, now())", expelled.id());
            cutConnections();

            assertEquals(4403, leaves.closeCode());
            note("still here");
            assertEquals("still here", nextNote(stays));
        }
    }

    @Test
    void deliversWhatWasSaidWhileTheConnectionWasLost() {
        try (var socket = client.join()) {
            cutConnections();
            silentNote("said meanwhile");

            assertEquals("said meanwhile", nextNote(socket));
        }
    }

    @Test
    void tellsOfAGapWhereNothingIsKept() {
        try (var socket = SocketClient.open("/ws/test/hall", SignedInUser.create())) {
            socket.next("wave"); // It has joined.
            cutConnections();

            assertEquals(0, socket.next("gap").getInt("to"));
        }
    }

    private static Passing wave(String text) {
        return new Passing(Wall.TOPIC, "{\"type\":\"wave\",\"text\":\"%s\"}".formatted(text));
    }

    private static DataSource dataSource() {
        return CDI.current().select(AgroalDataSource.class).get();
    }

    /** A pool that has no connection when it is first asked for one. */
    private static DataSource failingOnce() {
        var asked = new AtomicBoolean();
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (asked.compareAndSet(false, true)) {
                        throw new SQLException("No connection");
                    }
                    return dataSource().getConnection();
                });
    }

    /** Both nodes lose theirs. One that is making its own again from the test before is not cut another time. */
    private static void cutConnections() {
        await().atMost(PATIENCE).until(() -> Database.query("select count(*) " + CONNECTIONS), is(List.of("2")));
        assertEquals(List.of("t", "t"), Database.query("select pg_terminate_backend(pid) " + CONNECTIONS));
    }
}
