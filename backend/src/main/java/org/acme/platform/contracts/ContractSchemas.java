package org.acme.platform.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.validation.constraints.Email;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.acme.contracts.errors.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Makes the API document say all that the contract records say, so that the TypeScript types and validators generated
 * from it do too. SmallRye OpenAPI alone loses nullness, {@code @Email}, and what a merge patch looks like.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractSchemas implements OASFilter {
    /** The response that package-info.java declares. */
    private static final String PROBLEM = "Problem";
    /**
     * How a browser reads a long (OpenAPI Format Registry). Of SmallRye's int64 the validators would make a BigInt,
     * which the types call a number.
     */
    private static final String DOUBLE_INT = "double-int";

    private static final String CONTRACTS = Problem.class.getPackageName().replaceFirst("[^.]+$", "");

    private final IndexView index;

    /** Called when the application is built. */
    public ContractSchemas(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        schemas.forEach((name, schema) -> contract(name).ifPresent(record -> refine(schema, record)));
        new MessageSchemas(index).describe(schemas);
        document.getPaths().getPathItems().values().forEach(path -> {
            path.getOperations().values().forEach(ContractSchemas::answerProblems);
            var patch = path.getPATCH();
            if (patch != null && patch.getRequestBody() != null) {
                describePatch(document, patch);
            }
        });
    }

    /** A default that stands in an annotation is text, whatever the type of the parameter. */
    @Override
    public Parameter filterParameter(Parameter parameter) {
        var schema = parameter.getSchema();
        if (schema != null
                && schema.getDefaultValue() instanceof String text
                && Objects.requireNonNullElse(schema.getType(), List.of()).contains(Schema.SchemaType.INTEGER)) {
            schema.setDefaultValue(Integer.valueOf(text));
        }
        return parameter;
    }

    /** The record behind a schema; a schema of a generic record has the names of its arguments behind its own. */
    private Optional<ClassInfo> contract(String schema) {
        return record(record -> record.simpleName().equals(schema))
                .or(() ->
                        record(record -> !record.typeParameters().isEmpty() && schema.startsWith(record.simpleName())));
    }

    private Optional<ClassInfo> record(Predicate<ClassInfo> condition) {
        return index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(record -> record.name().packagePrefix().startsWith(CONTRACTS))
                .filter(condition)
                .findFirst();
    }

    private static void refine(Schema schema, ClassInfo record) {
        var required = new ArrayList<String>();
        for (var component : record.recordComponents()) {
            var name = name(component);
            var property = schema.getProperties() == null
                    ? null
                    : schema.getProperties().get(name);
            if (property == null) {
                continue;
            }
            refineValue(property, component.type());
            if (isNullable(component.type())) {
                schema.addProperty(name, nullable(property));
            } else {
                required.add(name);
            }
            if (component.hasAnnotation(Email.class)) {
                property.setFormat("email");
            }
        }
        schema.setRequired(required);
    }

    private static String name(RecordComponentInfo component) {
        var given = component.accessor().annotation(JsonProperty.class);
        return given == null || given.value() == null
                ? component.name()
                : given.value().asString();
    }

    /** What holds for a value, and for the elements of a list, which may be nullable, too. */
    private static void refineValue(Schema value, Type type) {
        if ("int64".equals(value.getFormat())) {
            value.setFormat(DOUBLE_INT);
        }
        if (value.getItems() != null && type.kind() == Type.Kind.PARAMETERIZED_TYPE) {
            var element = type.asParameterizedType().arguments().getLast();
            refineValue(value.getItems(), element);
            if (isNullable(element)) {
                value.setItems(nullable(value.getItems()));
            }
        }
    }

    private static boolean isNullable(Type type) {
        return type.hasAnnotation(DotName.createSimple(Nullable.class));
    }

    private static Schema nullable(Schema property) {
        if (property.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(property)
                    .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
        }
        return property.getType() == null ? property : property.addType(Schema.SchemaType.NULL);
    }

    private static void answerProblems(Operation operation) {
        List.of("400", "401", "403").forEach(operation.getResponses()::removeAPIResponse);
        operation.getResponses().setDefaultValue(OASFactory.createAPIResponse().ref(PROBLEM));
    }

    /** A merge patch has the members of the document that it changes, none of them required (RFC 7396). */
    private static void describePatch(OpenAPI document, Operation patch) {
        for (var mediaType : patch.getRequestBody().getContent().getMediaTypes().values()) {
            var whole = mediaType.getSchema().getRef().replaceFirst(".*/", "");
            document.getComponents().getSchemas().entrySet().stream()
                    .filter(schema -> schema.getKey().equals(whole))
                    .findFirst()
                    .ifPresent(
                            schema -> document.getComponents().addSchema(whole + "Patch", partial(schema.getValue())));
            mediaType.setSchema(OASFactory.createSchema().ref(whole + "Patch"));
        }
    }

    private static Schema partial(Schema whole) {
        return OASFactory.createSchema().type(whole.getType()).properties(new LinkedHashMap<>(whole.getProperties()));
    }
}
