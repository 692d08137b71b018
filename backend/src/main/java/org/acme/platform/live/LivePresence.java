package org.acme.platform.live;

import java.util.Set;
import java.util.UUID;

/**
 * How a kind of topic shows who is there. A feature that does has a bean of this type; its methods are called without a
 * transaction.
 */
public interface LivePresence {

    /** The kind of {@link Topic}. */
    String kind();

    /** The contract message that says so. */
    Object message(String key, Set<UUID> accounts);
}
