package org.acme.platform.live;

/** Carries announcements from this node to all others. One of the two moments of a transaction suits an engine. */
interface LiveEngine {

    /** Begins to listen. */
    void start(Listener listener);

    void stop();

    /**
     * Tells the other nodes as a part of the current transaction: they hear of it if it is committed, and only then.
     */
    default void announceWithCommit(Announcement announcement) {}

    /** Tells the other nodes of what was committed. Never waits. */
    default void announceAfterCommit(Announcement announcement) {}

    /** What the other nodes said. Its methods don't wait. */
    interface Listener {
        void announced(Announcement announcement);

        /** Announcements may have been missed, and now arrive again. */
        void interrupted();
    }
}
