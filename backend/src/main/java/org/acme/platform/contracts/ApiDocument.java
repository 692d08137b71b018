package org.acme.platform.contracts;

import org.acme.contracts.errors.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What all endpoints of the API document have in common: every failure is a problem. */
@OpenAPIDefinition(
        info = @Info(title = "Full-Stack Quarkus Template", version = "1"),
        components =
                @Components(
                        responses =
                                @APIResponse(
                                        name = ApiDocument.PROBLEM,
                                        description = "Why the request failed (RFC 9457)",
                                        content =
                                                @Content(
                                                        mediaType = "application/problem+json",
                                                        schema = @Schema(implementation = Problem.class)))))
final class ApiDocument {
    static final String PROBLEM = "Problem";

    private ApiDocument() {}
}
