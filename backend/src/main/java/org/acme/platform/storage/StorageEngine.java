package org.acme.platform.storage;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.s3.S3Client;

/** Chooses where contents lie, at the start, which is where one wants to hear that there is no such place. */
@ApplicationScoped
class StorageEngine {
    @Produces
    @Startup
    @Singleton
    ContentStore store(StorageConfig config, Instance<S3Client> client) {
        return switch (config.engine()) {
            case FOLDER -> new ContentFolder(config.folder());
            case S3 -> new Bucket(client.get(), config.bucket().orElseThrow(NoBucket::new));
        };
    }
}
