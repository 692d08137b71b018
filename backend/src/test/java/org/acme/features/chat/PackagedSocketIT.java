package org.acme.features.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.acme.support.PackagedApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedSocketIT {
    /** RFC 6455, section 7.4.1. */
    private static final int GOING_AWAY = 1001;

    @Test
    void closesSocketsWhenItStops(@TempDir Path folder) throws Exception {
        try (var application = PackagedApplication.start(folder, Map.of("SHUTDOWN_DELAY", "1S"))) {
            var user = new ChatUser();
            try (var socket = user.join(user.openRoom(true))) {
                application.beginStop();

                assertEquals(GOING_AWAY, socket.closeCode());
            }
            application.exitCode();
        }
    }
}
