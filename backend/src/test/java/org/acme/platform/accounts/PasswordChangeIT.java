package org.acme.platform.accounts;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PasswordChangeIT extends PasswordChangeTest {}
