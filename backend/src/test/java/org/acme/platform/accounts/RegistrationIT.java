package org.acme.platform.accounts;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class RegistrationIT extends RegistrationTest {}
