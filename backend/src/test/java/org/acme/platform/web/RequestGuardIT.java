package org.acme.platform.web;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class RequestGuardIT extends RequestGuardTest {}
