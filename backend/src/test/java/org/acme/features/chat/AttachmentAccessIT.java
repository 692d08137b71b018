// Only for the feature files.
package org.acme.features.chat;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class AttachmentAccessIT extends AttachmentAccessTest {}
