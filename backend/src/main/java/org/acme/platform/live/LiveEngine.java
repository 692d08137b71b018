package org.acme.platform.live;

/** Carries announcements from this node to all others. */
interface LiveEngine {

    /** Begins to listen. */
    void start(Listener listener);

    void stop();

    /** Tells the other nodes of what was committed. Never waits. */
    void announce(Announcement announcement);

    /** What the other nodes said. Its methods don't wait. */
    interface Listener {
        void announced(Announcement announcement);

        /** Announcements may have been missed, and now arrive again. */
        void interrupted();
    }
}
