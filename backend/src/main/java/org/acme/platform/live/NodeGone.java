package org.acme.platform.live;

/** Another node has stopped or died, perhaps before it could announce what it had committed. */
record NodeGone() {}
