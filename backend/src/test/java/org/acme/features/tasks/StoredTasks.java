package org.acme.features.tasks;

import java.util.UUID;
import org.acme.support.Database;

/** Tasks that are put into the table as they are, for what no client can choose: their number and their times. */
final class StoredTasks {
    private StoredTasks() {}

    /**
     * Stores many tasks whose keys are equal in groups; every third has no due date.
     *
     * @param different how many different values each key has
     */
    static void insert(UUID owner, int count, int different) {
        Database.query("""
                insert into task (id, owner_id, title, description, status, due_date, created_at, updated_at, version)
                select gen_random_uuid(), ?, 'title ' || row % ?, '', (array['OPEN', 'DONE'])[1 + row % 2],
                    case when row % 3 > 0 then date '2031-01-01' + row % ? end,
                    timestamptz '2026-01-01' + interval '1 second' * (row % ?),
                    timestamptz '2026-06-01' - interval '1 second' * (row % ?),
                    0
                from generate_series(1, ?) row
                """, owner, different, different, different, different, count);
    }
}
