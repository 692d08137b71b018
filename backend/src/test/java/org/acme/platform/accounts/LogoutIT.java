package org.acme.platform.accounts;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class LogoutIT extends LogoutTest {}
