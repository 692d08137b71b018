package org.acme.features.dashboard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/**
 * How the dashboard is configured. Each value can be set in application.properties, or in the environment:
 * {@code DASHBOARD_STEP=5S}.
 */
@ConfigMapping(prefix = "dashboard")
interface DashboardConfig {
    /** What is kept of the past has so much time between one value and the next, in whole seconds. */
    @WithDefault("10S")
    Duration step();

    /** What this node is called; by default its host and port. */
    Optional<String> nodeName();
}
