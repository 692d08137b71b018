package org.acme.features.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.acme.support.Cluster;
import org.acme.support.Node;
import org.acme.support.SocketClient;
import org.junit.jupiter.api.Test;

/**
 * Measures what a crowd of silent sockets costs a node, and how soon all of it hears a message. Only this runs it:
 *
 * <pre>{@code
 * scripts/mvn verify -pl backend -am -Dtest=None -Dit.test=CrowdBench -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dfailsafe.failIfNoSpecifiedTests=false -Dnode-options=-Xmx512m -Dsockets=10000 -Dsilence=PT70S
 * }</pre>
 */
class CrowdBench {
    private static final int SOCKETS = Integer.getInteger("sockets", 10_000);
    private static final Duration SILENCE = Duration.parse(System.getProperty("silence", "PT70S"));

    private final Node node = Cluster.POSTGRES.first();
    private final ChatUser user = node.call(ChatUser::new);
    private final String room = node.call(() -> user.openRoom(false));

    @Test
    void measure() throws Exception {
        say("The node has done something.");
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var memory = memory();
            var start = System.nanoTime();
            var crowd = IntStream.range(0, SOCKETS)
                    .mapToObj(number -> open())
                    .map(socket -> executor.submit(() -> hearing(socket)))
                    .toList();
            System.out.printf("%d sockets were opened in %d ms%n", SOCKETS, millisSince(start));
            var cpu = cpu();
            Thread.sleep(SILENCE);
            System.out.printf(
                    "A silent one costs %.1f KiB of resident memory; all together %.2f %% of a processor%n",
                    (memory() - memory) / (double) SOCKETS, 100.0 * (cpu() - cpu) / SILENCE.toMillis());
            var latencies = latencies(crowd, say("Does everybody hear this?"));
            System.out.printf(
                    "A message reached %d of them, half after %d ms, 99 %% after %d ms, the last after %d ms%n",
                    latencies.size(),
                    latencies.get(SOCKETS / 2),
                    latencies.get(SOCKETS * 99 / 100),
                    latencies.getLast());
        }
    }

    /** Returns when it was said, in nanoseconds. */
    private long say(String text) {
        try (var writer = open()) {
            var said = System.nanoTime();
            ChatUser.say(writer, text);
            return said;
        }
    }

    private SocketClient open() {
        return node.call(() -> user.open(room, ""));
    }

    /** Answers pings until there is a message. Returns when it came, in nanoseconds. */
    private static long hearing(SocketClient socket) {
        while (true) {
            try {
                socket.next("message");
                return System.nanoTime();
            } catch (IllegalStateException nothingYet) {
                // Nothing came but pings.
            }
        }
    }

    private static List<Long> latencies(List<Future<Long>> crowd, long sent) throws Exception {
        var times = new long[crowd.size()];
        for (var index = 0; index < times.length; index++) {
            times[index] = (crowd.get(index).get() - sent) / 1_000_000;
        }
        return Arrays.stream(times).sorted().boxed().toList();
    }

    /** The resident memory of the node in KiB. */
    private long memory() {
        try {
            return Files.readAllLines(Path.of("/proc/" + node.handle().pid() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The processor time of the node in milliseconds. */
    private long cpu() {
        return node.handle().info().totalCpuDuration().orElseThrow().toMillis();
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
