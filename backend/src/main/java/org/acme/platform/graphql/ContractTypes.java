package org.acme.platform.graphql;

import graphql.Scalars;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says in the schema what the records say: a component may be null if it is {@code @Nullable}. SmallRye GraphQL does
 * not know JSpecify, so for it everything may be null.
 */
final class ContractTypes extends GraphQLTypeVisitorStub {
    private final Schema model;

    ContractTypes(Schema model) {
        this.model = model;
    }

    /** SmallRye GraphQL's own Int takes {@code "5"} and {@code 5.5} for 5. */
    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
        return scalar.getName().equals(Scalars.GraphQLInt.getName())
                ? changeNode(context, Scalars.GraphQLInt)
                : TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        return change(field, context, component -> {
            var type = (GraphQLOutputType) type(field.getType(), component);
            return field.transform(changed -> changed.type(type));
        });
    }

    @Override
    public TraversalControl visitGraphQLInputObjectField(
            GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
        return change(field, context, component -> {
            var type = (GraphQLInputType) type(field.getType(), component);
            return field.transform(changed -> changed.type(type));
        });
    }

    private TraversalControl change(
            GraphQLNamedSchemaElement field,
            TraverserContext<GraphQLSchemaElement> context,
            Function<AnnotatedType, GraphQLSchemaElement> changed) {
        return component(context.getParentNode(), field)
                .map(component -> changeNode(context, changed.apply(component.getAnnotatedType())))
                .orElse(TraversalControl.CONTINUE);
    }

    /** The component of a record that a field shows; none for the fields that are methods. */
    private Optional<RecordComponent> component(GraphQLSchemaElement parent, GraphQLNamedSchemaElement field) {
        return Stream.<@Nullable Reference>of(
                        model.getTypes().get(name(parent)), model.getInputs().get(name(parent)))
                .filter(Objects::nonNull)
                .map(type -> ClassloadingService.get().loadClass(type.getClassName()))
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.getName().equals(field.getName()))
                .findFirst();
    }

    private static String name(GraphQLSchemaElement element) {
        return ((GraphQLNamedSchemaElement) element).getName();
    }

    private static GraphQLType type(GraphQLType declared, AnnotatedType component) {
        var bare = GraphQLTypeUtil.unwrapNonNull(declared);
        var type = switch (bare) {
            case GraphQLList list -> GraphQLList.list(type(list.getWrappedType(), element(component)));
            // The object itself will be another one when its own fields have been changed.
            case GraphQLCompositeType object -> GraphQLTypeReference.typeRef(object.getName());
            case GraphQLInputObjectType object -> GraphQLTypeReference.typeRef(object.getName());
            default -> bare;
        };
        return component.isAnnotationPresent(Nullable.class) ? type : GraphQLNonNull.nonNull(type);
    }

    private static AnnotatedType element(AnnotatedType collection) {
        return ((AnnotatedParameterizedType) collection).getAnnotatedActualTypeArguments()[0];
    }
}
