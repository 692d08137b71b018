package org.acme.features.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Numbers the messages of rooms: without holes, in the order in which they are stored. */
@ApplicationScoped
class Numbering {
    /** A room, and the number of the first of its new messages. */
    record Numbered(String roomName, int first) {}

    private final Session database;

    Numbering(Session database) {
        this.database = database;
    }

    /**
     * Locks the row of a room and takes a number for each of these messages. The same statement asks whether they can
     * be stored, because all who talk in the room wait for its lock.
     *
     * @param sent at least one
     * @return empty when there is no such room, when an author was not in it when the statement began, when two of the
     *     messages have the same client id, or when one of the authors has used one of the client ids there before
     */
    Optional<Numbered> next(UUID room, List<Sent> sent) {
        var authors = sent.stream().map(Sent::author).distinct().toList();
        var clientIds =
                sent.stream().map(each -> each.message().clientId()).distinct().toList();
        if (clientIds.size() < sent.size()) {
            return Optional.empty();
        }
        return database
                .createNativeQuery("""
                        update chat_room set last_seq = last_seq + :count
                        where id = :room
                            and (select count(*) from chat_member
                                where room_id = :room and account_id in (:authors)) = :authorCount
                            and (select count(*) from chat_message
                                where room_id = :room and author_id in (:authors) and client_id in (:clientIds)) = 0
                        returning name, last_seq
                        """, Tuple.class)
                .setParameter("count", sent.size())
                .setParameter("room", room)
                .setParameter("authorCount", authors.size())
                .setParameterList("authors", authors)
                .setParameterList("clientIds", clientIds)
                .getResultList()
                .stream()
                .map(row -> new Numbered(row.get(0, String.class), row.get(1, Integer.class) - sent.size() + 1))
                .findFirst();
    }
}
