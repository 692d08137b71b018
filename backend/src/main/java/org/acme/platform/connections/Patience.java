package org.acme.platform.connections;

import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How slow a client may be. Without an end to it, clients that send a byte now and then hold all connections
 * (Slowloris).
 *
 * @param head for the whole head of a request
 * @param body for {@code leastBytes} more of a body, or for its end
 * @param leastBytes see {@code body}
 */
record Patience(Duration head, Duration body, int leastBytes) {
    static Patience configured() {
        var config = ConfigProvider.getConfig();
        return new Patience(
                config.getValue("web.request-head-timeout", Duration.class),
                config.getValue("web.request-body-timeout", Duration.class),
                config.getValue("web.request-body-least-bytes", Integer.class));
    }
}
