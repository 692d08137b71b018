package org.acme.platform.live;

/** For one node only: there is nobody to tell. */
final class MemoryEngine implements LiveEngine {
    @Override
    public void start(Listener listener) {}

    @Override
    public void stop() {}

    @Override
    public void announce(Announcement announcement) {}
}
