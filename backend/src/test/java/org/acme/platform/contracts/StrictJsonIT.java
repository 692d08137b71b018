package org.acme.platform.contracts;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class StrictJsonIT extends StrictJsonTest {}
