package org.acme.platform.web;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ResponseHeadersIT extends ResponseHeadersTest {}
