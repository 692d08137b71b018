package org.acme.platform.start;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * The start cannot go on, and only another configuration can make it succeed. Quarkus shows the sentence without a
 * stack trace.
 */
public abstract class NotStarted extends ConfigurationException {
    /** @param reason what is wrong, or what would be right */
    protected NotStarted(String reason) {
        super("Not started: " + reason);
    }
}
