package org.acme.features.chat;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ChatResumeIT extends ChatResumeTest {}
