/** GraphQL over HTTP, for the operations that classes with {@code @GraphQLApi} offer. */
@NullMarked
package org.acme.platform.graphql;

import org.jspecify.annotations.NullMarked;
