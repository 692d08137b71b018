package org.acme.platform.errors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.acme.contracts.errors.Problem;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Turns every failure of a REST endpoint into {@code application/problem+json} (RFC 9457). */
class ExceptionMappers {
    static final String PROBLEM_JSON = "application/problem+json";
    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    @ServerExceptionMapper
    Response problem(ProblemException failure) {
        var answer = answer(failure.problem());
        var wait = failure.retryAfter();
        return wait == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                        .build();
    }

    /** RFC 6750, section 3.1: a token that was sent and refused is told apart from one that is missing. */
    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException failure) {
        var problem =
                ProblemTypes.ofStatus(401, "The access token is not valid, has expired, or its session has ended.");
        return challenge(problem, "Bearer error=\"invalid_token\"");
    }

    @ServerExceptionMapper
    Response noToken(UnauthorizedException failure) {
        return challenge(ProblemTypes.ofStatus(401, "Send an access token in the Authorization header."), "Bearer");
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure) {
        return answer(ProblemTypes.ofStatus(403, "Your account may not do this."));
    }

    /** Both classes are named, because the framework has a mapper of its own for the second. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadable(JsonProcessingException failure) {
        if (failure.getCause() instanceof ProblemException problem) {
            return problem(problem);
        }
        return answer(UnreadableJson.of(failure).problem());
    }

    /** What slipped past the contract's checks and is refused by the database, such as NUL in a query parameter. */
    @ServerExceptionMapper
    Response unstorable(DataException failure) {
        return answer(new InvalidRequest("", "has a value that cannot be stored").problem());
    }

    @ServerExceptionMapper
    Response wrongMethod(NotAllowedException failure) {
        return Response.fromResponse(answer(ProblemTypes.ofStatus(405)))
                .allow(AllowedMethods.of(CurrentRequestManager.get()))
                .build();
    }

    /** Failures that the framework found: unknown paths and media types, bodies that cannot be read. */
    @ServerExceptionMapper
    Response refused(WebApplicationException failure) {
        if (failure.getCause() instanceof ProblemException problem) {
            return problem(problem);
        }
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        var response = failure.getResponse();
        var problem = ProblemTypes.ofStatus(response.getStatus());
        return Response.fromResponse(response)
                .entity(problem)
                .type(PROBLEM_JSON)
                .build();
    }

    /** A fault of ours: the caller gets an id that the log has too, and nothing else. */
    @ServerExceptionMapper
    Response fault(Throwable failure) {
        var id = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(failure, "Request failed, %s", id);
        var problem = ProblemTypes.ofStatus(500, "The server failed. Try again; if it stays so, report the instance.");
        return answer(new Problem(problem.type(), problem.title(), 500, problem.detail(), id, null, null));
    }

    private static Response challenge(Problem problem, String scheme) {
        return Response.fromResponse(answer(problem))
                .header(HttpHeaders.WWW_AUTHENTICATE, scheme)
                .build();
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(PROBLEM_JSON)
                // What is left of a body that is too large is not read; so nothing can follow on this connection.
                .header("Connection", problem.status() == 413 ? "close" : null)
                .entity(problem)
                .build();
    }
}
