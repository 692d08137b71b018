package org.acme.platform.live;

import jakarta.enterprise.context.ApplicationScoped;
import org.acme.platform.accounts.Callers;

/** What every {@link LiveEndpoint} needs, so that none of them has to list it. */
@ApplicationScoped
public class LiveSupport {
    private final MessageCodec codec;
    private final Callers callers;

    LiveSupport(MessageCodec codec, Callers callers) {
        this.codec = codec;
        this.callers = callers;
    }

    MessageCodec codec() {
        return codec;
    }

    Callers callers() {
        return callers;
    }
}
