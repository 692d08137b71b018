package org.acme.platform.accounts;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tells production that it was not told where users reach it. It starts all the same, so that one can try it. */
@ApplicationScoped
class PublicUrl {
    private static final Logger LOG = Logger.getLogger(PublicUrl.class);

    void check(
            @Observes StartupEvent event,
            AccountsConfig config,
            @ConfigProperty(name = "PUBLIC_URL") Optional<String> told) {
        if (LaunchMode.current() == LaunchMode.NORMAL && told.isEmpty()) {
            LOG.warnf(
                    "PUBLIC_URL is not set, so it is taken for %s: tokens name it as their issuer, and pages of another"
                            + " address open sockets only where the proxy passes on the Host. Set it to the address"
                            + " that users see, such as https://shop.example.com, the same on all nodes.",
                    config.publicUrl());
        }
    }
}
