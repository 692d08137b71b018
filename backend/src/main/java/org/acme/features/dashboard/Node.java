package org.acme.features.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The node that this is, to tell it from others. */
@ApplicationScoped
class Node {
    private final String name;

    Node(DashboardConfig config, @ConfigProperty(name = "quarkus.http.port") int port) {
        name = config.nodeName().orElseGet(() -> "%s:%d".formatted(host(), port));
    }

    String name() {
        return name;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
