package org.acme.platform.contracts;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameters;

/** Names each change of the API document that breaks clients: what they send is refused, or what they read is gone. */
final class BreakingChanges {
    private final TreeSet<String> found = new TreeSet<>();

    private BreakingChanges() {}

    /**
     * The changes from one document to the next.
     *
     * @param older what clients know, in YAML
     * @param newer what they will meet, in YAML
     */
    static List<String> between(String older, String newer) {
        var difference = OpenApiCompare.fromContents(NullableSchemas.rewrite(older), NullableSchemas.rewrite(newer));
        var changes = new BreakingChanges();
        difference
                .getMissingEndpoints()
                .forEach(endpoint ->
                        changes.add("%s %s is gone".formatted(endpoint.getMethod(), endpoint.getPathUrl())));
        difference.getChangedOperations().forEach(changes::compare);
        return List.copyOf(changes.found);
    }

    private void compare(ChangedOperation operation) {
        var where = "%s %s".formatted(operation.getHttpMethod(), operation.getPathUrl());
        compareParameters(where, operation.getParameters());
        var body = operation.getRequestBody();
        if (body != null) {
            if (body.isChangeRequired() && body.isIncompatible()) {
                add(where + ", request: is required now");
            }
            compareContent(where + ", request", body.getContent());
        }
        var responses = operation.getApiResponses();
        if (responses != null) {
            addGone(where + ", response ", responses.getMissing());
            responses
                    .getChanged()
                    .forEach((status, response) ->
                            compareContent("%s, response %s".formatted(where, status), response.getContent()));
        }
    }

    private void compareParameters(String where, @Nullable ChangedParameters parameters) {
        if (parameters == null) {
            return;
        }
        parameters.getMissing().forEach(parameter -> add("%s, ?%s is gone".formatted(where, parameter.getName())));
        parameters.getIncreased().stream()
                .filter(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                .forEach(parameter -> add("%s, ?%s is required now".formatted(where, parameter.getName())));
        for (var parameter : parameters.getChanged()) {
            var name = "%s, ?%s".formatted(where, parameter.getName());
            if (parameter.isChangeRequired() && parameter.isIncompatible()) {
                add(name + " is required now");
            }
            found.addAll(SchemaChanges.breaking(name, parameter.getSchema()));
        }
    }

    private void compareContent(String where, @Nullable ChangedContent content) {
        if (content != null) {
            addGone(where + " as ", content.getMissing());
            content.getChanged()
                    .values()
                    .forEach(media -> found.addAll(SchemaChanges.breaking(where, media.getSchema())));
        }
    }

    private void addGone(String what, Map<String, ?> missing) {
        missing.keySet().forEach(name -> add(what + name + " is gone"));
    }

    private void add(String change) {
        found.add(change);
    }
}
