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
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.acme.platform.live.Announcement.Expelled;
import org.acme.platform.live.Announcement.Logged;
import org.acme.platform.live.Announcement.Passing;
import org.acme.support.Database;
import org.acme.support.SignedInUser;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The application is one node, and the test is another one. */
@QuarkusTest
class PostgresEngineTest implements LiveEngine.Listener {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final WallClient client = new WallClient();
    private final BlockingQueue<Announcement> heard = new LinkedBlockingQueue<>();
    private final CountDownLatch listening = new CountDownLatch(1);
    private final PostgresEngine engine = new PostgresEngine(
            CDI.current().select(AgroalDataSource.class).get(),
            CDI.current().select(ObjectMapper.class).get(),
            ConfigProvider.getConfig());

    @BeforeEach
    void start() throws InterruptedException {
        engine.start(this);
        listening.await();
    }

    @AfterEach
    void stop() {
        engine.stop();
    }

    @Test
    void tellsOtherNodesWhatHappensHere() throws InterruptedException {
        note("for all");

        assertEquals(new Logged(Wall.TOPIC, WallClient.last(), "{\"type\":\"note\",\"text\":\"for all\"}"), heard());
    }

    @Test
    void tellsOnlyTheNumberOfWhatIsTooLargeForANotification() throws InterruptedException {
        note("x".repeat(9000));

        assertEquals(new Logged(Wall.TOPIC, WallClient.last(), null), heard());
    }

    @Test
    void deliversWhatOtherNodesSay() {
        try (var socket = client.join()) {
            engine.announce(new Passing(Wall.TOPIC, "{\"type\":\"wave\",\"text\":\"over there\"}"));
            assertEquals("over there", socket.next("wave").getString("text"));

            silentNote("written there");
            engine.announce(new Logged(Wall.TOPIC, WallClient.last(), null));
            assertEquals("written there", nextNote(socket));
        }
    }

    @Test
    void closesTheSocketsOfWhoeverIsExpelledElsewhere() {
        var user = SignedInUser.create();
        try (var socket = new WallClient(user).join();
                var other = client.join()) {
            engine.announce(new Expelled(Wall.TOPIC, user.id()));

            assertEquals(4403, socket.closeCode());
            note("still here");
            assertEquals("still here", nextNote(other));
        }
    }

    @Test
    void deliversWhatWasSaidWhileTheConnectionWasLost() {
        try (var socket = client.join()) {
            // Both nodes lose theirs.
            await().atMost(PATIENCE)
                    .until(
                            () -> Database.query("select pg_terminate_backend(pid) from pg_stat_activity"
                                    + " where application_name = 'live'"),
                            is(List.of("t", "t")));
            silentNote("said meanwhile");

            assertEquals("said meanwhile", nextNote(socket));
        }
    }

    @Override
    public void announced(Announcement announcement) {
        heard.add(announcement);
    }

    @Override
    public void interrupted() {
        listening.countDown();
    }

    private Announcement heard() throws InterruptedException {
        return Objects.requireNonNull(heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }
}
