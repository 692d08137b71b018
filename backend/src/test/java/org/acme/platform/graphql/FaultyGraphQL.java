package org.acme.platform.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

/** An operation with a fault, which the application hopefully has none of. */
@GraphQLApi
@Authenticated
@RunOnVirtualThread
public class FaultyGraphQL {
    @Query
    public String fault() {
        throw new IllegalStateException("a secret of org.acme");
    }
}
