package org.acme.platform.storage;

/** The start cannot go on: contents should be in a bucket, but nobody says in which. */
final class NoBucket extends IllegalStateException {
    NoBucket() {
        super("With STORAGE_ENGINE=s3, set S3_BUCKET to the name of a bucket.");
    }
}
