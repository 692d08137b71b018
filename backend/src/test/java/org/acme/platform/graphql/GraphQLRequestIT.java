package org.acme.platform.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class GraphQLRequestIT extends GraphQLRequestTest {}
