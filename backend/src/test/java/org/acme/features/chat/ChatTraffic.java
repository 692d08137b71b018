package org.acme.features.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.acme.support.Node;

/** People who write and read in one room, spread over the nodes, while something happens to their connections. */
final class ChatTraffic {
    private static final int PEOPLE = 3;

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final ChatUser user;
    private final String room;
    private final List<Node> nodes;
    private final List<BreakingConnection> connections;
    private final List<RoomReader> readers;
    private final List<RoomWriter> writers;
    private volatile boolean isOver;

    ChatTraffic(List<Node> nodes) {
        this.nodes = nodes;
        user = nodes.getFirst().call(ChatUser::new);
        room = nodes.getFirst().call(() -> user.openRoom(false));
        connections = IntStream.range(0, 2 * PEOPLE).mapToObj(this::connection).toList();
        readers = connections.stream().limit(PEOPLE).map(RoomReader::new).toList();
        writers = connections.stream()
                .skip(PEOPLE)
                .map(connection -> new RoomWriter(connection, readers))
                .toList();
    }

    /** Lets them write and read during something, and makes sure that it did no harm. */
    void during(Runnable disturbance) throws ExecutionException, InterruptedException {
        var reading = readers.stream()
                .<Future<?>>map(reader -> executor.submit(reader::read))
                .toList();
        var writing = writers.stream()
                .<Future<?>>map(writer -> executor.submit(() -> writer.writeUntil(() -> isOver)))
                .toList();
        disturbance.run();
        isOver = true;
        for (var writer : writing) {
            writer.get();
        }
        writers.getFirst().writeLast();
        for (var reader : reading) {
            reader.get();
        }
        executor.shutdown();
        readers.forEach(this::assertComplete);
    }

    void cut() {
        connections.forEach(BreakingConnection::cut);
    }

    /** How many messages all readers have read. */
    int read() {
        return readers.stream().mapToInt(RoomReader::count).sum();
    }

    private BreakingConnection connection(int number) {
        return new BreakingConnection(user, room, nodes, number);
    }

    private void assertComplete(RoomReader reader) {
        assertEquals(IntStream.rangeClosed(1, reader.count()).boxed().toList(), reader.numbers());
        assertEquals(reader.count(), new HashSet<>(reader.texts()).size());
        for (var writer : writers) {
            assertTrue(reader.texts().containsAll(writer.acknowledged()));
        }
    }
}
