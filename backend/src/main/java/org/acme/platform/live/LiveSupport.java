package org.acme.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import org.acme.platform.accounts.Callers;

/** What every {@link LiveEndpoint} needs, so that none of them has to list it. */
@ApplicationScoped
public class LiveSupport {
    private final MessageCodec codec;
    private final Callers callers;
    private final Presence presence;

    LiveSupport(MessageCodec codec, Callers callers, Presence presence) {
        this.codec = codec;
        this.callers = callers;
        this.presence = presence;
    }

    MessageCodec codec() {
        return codec;
    }

    Callers callers() {
        return callers;
    }

    Presence presence() {
        return presence;
    }
}
