package org.acme.platform.errors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.acme.contracts.errors.Problem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Turns every failure of a REST endpoint into {@code application/problem+json} (RFC 9457). */
class ExceptionMappers {
    static final String PROBLEM_JSON = "application/problem+json";

    @ServerExceptionMapper
    Response known(ProblemException failure) {
        var answer = Response.fromResponse(answer(Failures.problem(failure)));
        failure.headers().forEach(answer::header);
        return answer.build();
    }

    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException failure) {
        return challenge(failure);
    }

    @ServerExceptionMapper
    Response noToken(UnauthorizedException failure) {
        return challenge(failure);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure) {
        return answer(Failures.problem(failure));
    }

    /** A body that does not fit. Other failures of JSON come while an answer is written, and are faults. */
    @ServerExceptionMapper
    Response unreadable(MismatchedInputException failure) {
        return known(UnreadableJson.of(failure));
    }

    /** The framework knows OPTIONS of a path only when no other path of the same class has its own. */
    @ServerExceptionMapper
    Response wrongMethod(NotAllowedException failure, ContainerRequestContext request) {
        return methods(request);
    }

    private static Response methods(ContainerRequestContext request) {
        var isQuestion = request.getMethod().equals(HttpMethod.OPTIONS);
        return (isQuestion ? Response.ok() : Response.fromResponse(answer(ProblemTypes.ofStatus(405))))
                .allow(AllowedMethods.of(CurrentRequestManager.get()))
                .build();
    }

    /** Failures that the framework found: unknown paths and media types, bodies that cannot be read. */
    @ServerExceptionMapper
    Response refused(WebApplicationException failure, ContainerRequestContext request) {
        if (failure.getCause() instanceof ProblemException problem) {
            return known(problem);
        }
        var response = failure.getResponse();
        if (response.getStatus() == 400 && failure.getCause() instanceof JsonProcessingException unreadable) {
            return known(UnreadableJson.of(unreadable));
        }
        // The framework takes a word of another method's path for an id, and does not find it.
        if (response.getStatus() == 404 && AllowedMethods.lack(CurrentRequestManager.get())) {
            return methods(request);
        }
        var problem = response.getStatus() < 500
                ? ProblemTypes.ofStatus(response.getStatus())
                : Failures.fault(failure, response.getStatus());
        return Response.fromResponse(response)
                .entity(problem)
                .type(PROBLEM_JSON)
                .build();
    }

    /** Both classes are named, because the framework has a mapper of its own for the second. */
    @ServerExceptionMapper({Throwable.class, InvalidDefinitionException.class})
    Response other(Throwable failure) {
        return Failures.known(failure).map(this::known).orElseGet(() -> answer(Failures.unknown(failure)));
    }

    private static Response challenge(SecurityException failure) {
        return Response.fromResponse(answer(Failures.problem(failure)))
                .header(HttpHeaders.WWW_AUTHENTICATE, Failures.challenge(failure))
                .build();
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(PROBLEM_JSON)
                // What is left of a body that is too large is not read; so nothing can follow on this connection.
                .header("Connection", problem.status() == 413 || problem.status() == 507 ? "close" : null)
                .entity(problem)
                .build();
    }
}
