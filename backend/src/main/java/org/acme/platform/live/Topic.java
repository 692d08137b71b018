package org.acme.platform.live;

/**
 * What sockets can join to hear of it.
 *
 * @param kind what it is about, in a name that no other feature uses; a {@link LiveLog} of the same kind keeps what
 *     must not be lost
 * @param key which one of them
 */
public record Topic(String kind, String key) {}
