package org.acme.features.chat;

import java.util.UUID;
import org.acme.support.Database;

/** Many people of whom nobody does anything. */
final class Crowd {
    private Crowd() {}

    /** Lets so many into a room, before everybody else. */
    static void enter(String room, int count) {
        Database.query("""
                with crowd as (
                    insert into account (id, email, password_hash, display_name, created_at)
                    select gen_random_uuid(), gen_random_uuid() || '@example.com', '', 'Cleo Crowd', now()
                    from generate_series(1, ?)
                    returning id
                )
                insert into chat_member (room_id, account_id, role, read_seq, joined_at)
                select ?, id, 'MEMBER', 0, timestamptz '2026-01-01' from crowd
                """, count, UUID.fromString(room));
    }
}
