/** Holds both sides to the contract records; the annotations are what all endpoints of the API document share. */
@NullMarked
@OpenAPIDefinition(
        info = @Info(title = "Full-Stack Quarkus Template", version = "1"),
        components =
                @Components(
                        responses =
                                @APIResponse(
                                        name = "Problem",
                                        description = "Why the request failed (RFC 9457)",
                                        content =
                                                @Content(
                                                        mediaType = "application/problem+json",
                                                        schema = @Schema(implementation = Problem.class)))))
package org.acme.platform.contracts;

import org.acme.contracts.errors.Problem;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.NullMarked;
