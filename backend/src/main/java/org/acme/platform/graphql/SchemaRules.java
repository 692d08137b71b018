package org.acme.platform.graphql;

import graphql.schema.GraphQLSchema;
import graphql.schema.SchemaTransformer;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashSet;

/**
 * Puts the types of the contract in the place of those that SmallRye GraphQL makes, once, when the application is
 * built.
 */
@ApplicationScoped
class SchemaRules {
    void apply(@Observes GraphQLSchema.Builder builder, Schema model) {
        var schema = SchemaTransformer.transformSchema(builder.build(), new ContractTypes(model));
        builder.query(schema.getQueryType())
                .mutation(schema.getMutationType())
                .clearAdditionalTypes()
                .additionalTypes(schema.getAdditionalTypes())
                .clearDirectives()
                .additionalDirectives(new LinkedHashSet<>(schema.getDirectives()))
                .codeRegistry(schema.getCodeRegistry());
    }
}
