package org.acme.platform.live;

import static org.acme.platform.live.WallClient.last;
import static org.acme.platform.live.WallClient.nextNote;
import static org.acme.platform.live.WallClient.note;
import static org.acme.platform.live.WallClient.silentNote;
import static org.acme.platform.live.WallClient.wall;
import static org.acme.support.SocketClient.NO_CODE;
import static org.acme.support.SocketClient.PING;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.acme.platform.live.WallMessage.Wave;
import org.acme.support.Database;
import org.junit.jupiter.api.Test;

/** What is in the log arrives: all of it, in order, and once. */
@QuarkusTest
class DeliveryTest {
    private final WallClient client = new WallClient();

    @Test
    void readsWhatWasNeverAnnouncedBeforeWhatCameAfterIt() {
        try (var socket = client.join()) {
            silentNote("lost on the way");
            note("next");

            assertEquals("lost on the way", nextNote(socket));
            assertEquals("next", nextNote(socket));
        }
    }

    /** Once for the client that holds the others up, and twice because there is more than is read at a time. */
    @Test
    void readsOnceForAllThatCameAfterWhatIsMissing() {
        try (var socket = client.join()) {
            var reads = wall().reads();
            var hold = wall().hold();
            try (var ahead = client.join(last() + 1)) {
                await().until(() -> wall().reads() > reads);
                silentNote("lost on the way");
                IntStream.range(0, 60).forEach(number -> note("next"));
                hold.countDown();

                assertEquals("lost on the way", nextNote(socket));
                IntStream.range(0, 60).forEach(number -> assertEquals("next", nextNote(socket)));
                ahead.next("gap");
            }
            assertEquals(reads + 3, wall().reads());
        }
    }

    @Test
    void readsWhatANodeThatDiedHasWrittenAndNotAnnounced() {
        try (var socket = client.join()) {
            silentNote("written there");
            Database.query("insert into live_node values (gen_random_uuid(), now() - interval '1 hour')");

            assertEquals("written there", nextNote(socket));
        }
    }

    @Test
    void sendsWhatAClientHasMissed() {
        var before = last();
        note("one");
        note("two");
        try (var socket = client.join(before + 1)) {
            note("three");

            assertEquals("two", nextNote(socket));
            assertEquals("three", nextNote(socket));
        }
    }

    @Test
    void tellsInItsOrderWhatATransactionSaysAndNothingOfOneThatFails() {
        try (var socket = client.join()) {
            QuarkusTransaction.begin();
            wave("never");
            QuarkusTransaction.setRollbackOnly();
            wave("and never");
            QuarkusTransaction.rollback();
            QuarkusTransaction.requiringNew().run(() -> {
                wave("one");
                wave("two");
                wave("three");
            });

            for (var text : List.of("one", "two", "three")) {
                assertEquals(text, socket.next("wave").getString("text"));
            }
        }
    }

    private static void wave(String text) {
        CDI.current().select(Live.class).get().publish(Wall.TOPIC, new Wave(text));
    }

    @Test
    void saysWhatIsMissingWhenItIsTooMuch() {
        var before = last();
        IntStream.rangeClosed(0, 1000).forEach(number -> silentNote("many"));
        try (var socket = client.join(before)) {
            var gap = socket.next("gap");
            assertEquals(before + 1, gap.getLong("from"));
            assertEquals(before + 1001, gap.getLong("to"));
            socket.next("wave");
            note("after the gap");

            assertEquals("after the gap", nextNote(socket));
        }
    }

    @Test
    void goesOnBehindWhatIsGone() {
        var before = last();
        IntStream.rangeClosed(1, 60).forEach(number -> silentNote("many"));
        wall().forget(before + 1, before + 60);
        try (var socket = client.join(before)) {
            socket.next("wave");
            note("after that");

            assertEquals("after that", nextNote(socket));
        }
    }

    @Test
    void losesNothingWhereConnectionsAreCut() throws Exception {
        var before = last();
        // Fewer than would be told as a gap.
        var expected = IntStream.range(0, 900).mapToObj(String::valueOf).toList();
        try (var executor = Executors.newCachedThreadPool()) {
            var writer = executor.submit(() -> expected.forEach(WallClient::note));
            var received = new ArrayList<String>();
            while (received.size() < expected.size()) {
                try (var socket = client.join(before + received.size())) {
                    for (var i = 0; i < 40 && received.size() < expected.size(); i++) {
                        received.add(nextNote(socket));
                    }
                }
            }
            writer.get();

            assertEquals(expected, received);
        }
    }

    @Test
    void dropsWhoeverDoesNotReadBeforeItHurtsOthers() {
        try (var slow = client.join();
                var reader = client.join()) {
            for (var i = 0; i < 400; i++) {
                note("x".repeat(50_000));
                nextNote(reader);
            }
            assertEquals(NO_CODE, slow.closeCode());
        }
    }

    @Test
    void handlesEverythingOfAClientThatSendsFasterThanItIsHandled() {
        try (var socket = client.join()) {
            for (var i = 0; i < 500; i++) {
                socket.send("{\"type\":\"note\",\"text\":\"%d\"}".formatted(i));
            }
            for (var i = 0; i < 500; i++) {
                assertEquals(String.valueOf(i), nextNote(socket));
            }
        }
    }

    @Test
    void asksSilentClientsWhetherTheyAreThereAndDropsThoseWhoDoNotAnswer() {
        try (var socket = client.join()) {
            assertEquals(0, socket.frame(PING).length);
            // Reading for a ping does not answer it.
            assertEquals(NO_CODE, socket.closeCode());
        }
    }
}
