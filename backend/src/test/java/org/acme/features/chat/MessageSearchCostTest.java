package org.acme.features.chat;

import static org.acme.features.chat.ChatUser.say;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.acme.support.Database;
import org.acme.support.Plan;
import org.acme.support.Statements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search reads what was said in the caller's rooms, however much was said elsewhere. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessageSearchCostTest {
    private static final int MANY = 20_000;
    private static final int FEW_BLOCKS = 40;
    private static final int ROWS = 21;

    private final ChatUser ada = new ChatUser();
    private final ChatUser ben = new ChatUser();

    @BeforeAll
    void talk() {
        Database.query("""
                insert into chat_message (id, room_id, seq, author_id, client_id, text, sent_at)
                select gen_random_uuid(), ?, number, ?, number, 'Paint the fence blue', now()
                from generate_series(1, ?) number
                """, UUID.fromString(ben.openRoom(true)), ben.user().id(), MANY);
        try (var socket = ada.join(ada.openRoom(true))) {
            say(socket, "東京");
        }
        Database.query("vacuum analyze chat_message, chat_member");
    }

    /** What nobody has said, what the caller has, and what others say all the time: in a word and a part of one. */
    @ParameterizedTest
    @ValueSource(strings = {"zq", "東京", "fence", "fe"})
    void staysTheSame(String word) throws SQLException {
        Statements.forget();
        ada.user()
                .request()
                .queryParam("q", word)
                .get("/api/chat/messages")
                .then()
                .statusCode(200);

        var search = Statements.reading("chat_message").stream()
                .filter(sql -> sql.contains(" like "))
                .toList()
                .getLast();
        var plan = Plan.of(search, "%" + word + "%", ROWS, ada.user().id(), ROWS);
        assertEquals(word.equals("東京") ? 1 : 0, plan.rows(), plan::toString);
        assertTrue(plan.blocks() <= FEW_BLOCKS, plan::toString);
    }
}
