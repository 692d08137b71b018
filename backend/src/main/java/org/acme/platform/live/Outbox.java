package org.acme.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends what is announced. What a transaction announces leaves when it is committed, in the order in which it was said:
 * transactional observers of events would be told the last one first.
 */
@ApplicationScoped
class Outbox {
    private final TransactionSynchronizationRegistry transactions;
    private final Hubs hubs;
    private final LiveEngine engine;

    Outbox(TransactionSynchronizationRegistry transactions, Hubs hubs, LiveEngine engine) {
        this.transactions = transactions;
        this.hubs = hubs;
        this.engine = engine;
    }

    void announce(@Observes Announcement announcement) {
        switch (transactions.getTransactionStatus()) {
            case Status.STATUS_ACTIVE -> letter().announcements.add(announcement);
            case Status.STATUS_MARKED_ROLLBACK -> {}
            default -> send(announcement);
        }
    }

    /** This node does not wait for its own announcement. */
    private void send(Announcement announcement) {
        hubs.announced(announcement);
        engine.announce(announcement);
    }

    private Letter letter() {
        var begun = transactions.getResource(Letter.class);
        if (begun instanceof Letter letter) {
            return letter;
        }
        var letter = new Letter();
        transactions.putResource(Letter.class, letter);
        transactions.registerInterposedSynchronization(letter);
        return letter;
    }

    /** What the current transaction announces. */
    private final class Letter implements Synchronization {
        final List<Announcement> announcements = new ArrayList<>();

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                announcements.forEach(Outbox.this::send);
            }
        }
    }
}
