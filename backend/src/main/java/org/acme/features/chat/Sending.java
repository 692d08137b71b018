package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.acme.contracts.chat.ChatEvent.Ack;
import org.acme.platform.errors.ProblemException;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Stores what is sent to rooms. As each message of a room gets the number behind the last, there is one transaction at
 * a time; what is sent to this node meanwhile waits, and is stored together by the next one, which costs little more
 * than a single message does.
 */
@ApplicationScoped
class Sending {
    /** How many messages one transaction stores. */
    private static final int MOST_TOGETHER = 50;

    /** What waits in rooms of which a message is being stored. */
    private final Map<UUID, Queue<Waiting>> rooms = new ConcurrentHashMap<>();

    private final NewMessages messages;

    Sending(NewMessages messages) {
        this.messages = messages;
    }

    /**
     * Stores a message behind those that were sent to the room before. A message that is refused fails alone, with the
     * {@link ProblemException} of {@link NewMessages#store}; when the server fails, so do all that it would have stored
     * together.
     */
    CompletableFuture<Ack> send(UUID room, Sent sent) {
        var waiting = new Waiting(sent, new CompletableFuture<>());
        rooms.compute(room, (id, known) -> {
            var queue = known == null ? new ArrayDeque<Waiting>() : known;
            queue.add(waiting);
            if (known == null) {
                Thread.startVirtualThread(() -> storeAll(id));
            }
            return queue;
        });
        return waiting.answer;
    }

    private void storeAll(UUID room) {
        for (var next = next(room); !next.isEmpty(); next = next(room)) {
            store(room, next);
        }
    }

    /** What is to be stored next; when there is nothing, the room is left. */
    private List<Waiting> next(UUID room) {
        var next = new ArrayList<Waiting>();
        rooms.computeIfPresent(room, (id, queue) -> {
            while (!queue.isEmpty() && next.size() < MOST_TOGETHER) {
                next.add(queue.remove());
            }
            return next.isEmpty() ? null : queue;
        });
        return next;
    }

    private void store(UUID room, List<Waiting> waiting) {
        try {
            var acks = storeSent(room, waiting.stream().map(Waiting::sent).toList());
            for (var index = 0; index < acks.size(); index++) {
                waiting.get(index).answer.complete(acks.get(index));
            }
        } catch (ProblemException refused) {
            if (waiting.size() == 1) {
                waiting.getFirst().answer.completeExceptionally(refused);
            } else {
                // The others are not to blame: what is refused alone is found by halves.
                store(room, waiting.subList(0, waiting.size() / 2));
                store(room, waiting.subList(waiting.size() / 2, waiting.size()));
            }
        } catch (Throwable failure) { // An error, too: nobody else would ever go on with this room.
            waiting.forEach(each -> each.answer.completeExceptionally(failure));
        }
    }

    private List<Ack> storeSent(UUID room, List<Sent> sent) {
        try {
            return messages.store(room, sent);
        } catch (ConstraintViolationException overtaken) {
            // By another node, which has stored one of them; now that can be seen.
            return messages.store(room, sent);
        }
    }

    private record Waiting(Sent sent, CompletableFuture<Ack> answer) {}
}
