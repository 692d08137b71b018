package org.acme.features.game;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/** Locks for what has no row to lock, which whoever takes one keeps until the transaction ends. */
@ApplicationScoped
class NamedLocks {
    private final Session database;

    NamedLocks(Session database) {
        this.database = database;
    }

    /** Waits until nobody else has it. */
    void take(String name) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)", String.class)
                .setParameter(1, name)
                .getResultList();
    }
}
