package org.acme.features.tasks;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class TaskResourceIT extends TaskResourceTest {}
