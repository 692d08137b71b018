package org.acme.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses where contents lie. */
@ApplicationScoped
class StorageEngine {
    @Produces
    @Singleton
    ContentStore store(StorageConfig config) {
        return switch (config.engine()) {
            case FOLDER -> new ContentFolder(config.folder());
            case S3 -> throw new IllegalStateException();
        };
    }
}
