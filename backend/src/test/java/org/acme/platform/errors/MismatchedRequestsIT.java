package org.acme.platform.errors;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class MismatchedRequestsIT extends MismatchedRequestsTest {}
