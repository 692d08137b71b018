package org.acme.platform.storage;

import org.acme.platform.start.NotStarted;

/** Contents should be in a bucket, but nobody says in which. */
final class NoBucket extends NotStarted {
    NoBucket() {
        super("with STORAGE_ENGINE=s3, set S3_BUCKET to the name of a bucket.");
    }
}
