package org.acme.features.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.acme.support.Node;
import org.acme.support.ProductionEnvironment;
import org.junit.jupiter.api.Test;

class PackagedSocketIT {
    /** RFC 6455, section 7.4.1. */
    private static final int GOING_AWAY = 1001;

    @Test
    void closesSocketsWhenItStops() throws Exception {
        try (var node = Node.start(ProductionEnvironment.create(Map.of("SHUTDOWN_DELAY", "1S")))) {
            node.run(() -> {
                var user = new ChatUser();
                try (var socket = user.join(user.openRoom(true))) {
                    node.beginStop();

                    assertEquals(GOING_AWAY, socket.closeCode());
                }
            });
            node.exitCode();
        }
    }
}
