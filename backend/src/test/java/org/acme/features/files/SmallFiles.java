package org.acme.features.files;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A file may have 4 MiB, one with a thumbnail 4 MB, and the files of one user 8 MiB. Configured for all tests, because
 * a configuration for some would cost another start of the application.
 */
public class SmallFiles implements QuarkusTestResourceLifecycleManager {
    static final int MAX_SIZE = 4 * 1024 * 1024;

    @Override
    public Map<String, String> start() {
        return Map.of("files.max-size", "4M", "files.thumbnail-max-size", "4000000", "files.quota", "8M");
    }

    @Override
    public void stop() {}
}
