package org.acme.platform.live;

/** Carries announcements from this node to all others. */
interface LiveEngine {

    /** Begins to listen. */
    void start(Listener listener);

    void stop();

    /** Tells the other nodes. Inside a transaction, they hear of it if it is committed, and only then. */
    void announce(Announcement announcement);

    /** What the other nodes said. */
    interface Listener {
        void announced(Announcement announcement);

        /** Announcements may have been missed, and now arrive again. */
        void interrupted();
    }
}
