package org.acme.platform.live;

import java.util.List;

/**
 * Where the messages of a kind of topic are kept, so that nothing of them is lost: the truth of which live messages are
 * hints. Messages of a topic are numbered from 1 on. The number is taken under a lock of a row that is held until the
 * transaction ends, so whoever can read a number can read all before it. A feature that keeps messages has a bean of
 * this type; its methods are called without a transaction.
 */
public interface LiveLog {

    /** The kind of {@link Topic} whose messages these are. */
    String kind();

    /** The number of the last message of a topic; 0 before the first. */
    long last(String key);

    /**
     * Messages of a topic in ascending order of their numbers.
     *
     * @param after only messages behind this number
     * @param limit how many at most
     */
    List<Entry> read(String key, long after, int limit);

    /** A contract message and its number. */
    record Entry(long seq, Object message) {}
}
