package org.acme.platform.graphql;

import io.smallrye.config.ConfigMapping;

/** What GraphQL lets a client do; application.properties explains each value. */
@ConfigMapping(prefix = "graphql")
interface GraphQLConfig {
    boolean introspection();

    int maxTokens();

    int maxDepth();

    int maxAliases();

    int maxCost();
}
