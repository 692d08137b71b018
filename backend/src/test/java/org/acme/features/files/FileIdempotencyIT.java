package org.acme.features.files;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class FileIdempotencyIT extends FileIdempotencyTest {}
