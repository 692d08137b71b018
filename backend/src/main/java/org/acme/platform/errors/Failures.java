package org.acme.platform.errors;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.util.Optional;
import org.acme.contracts.errors.Problem;
import org.acme.platform.web.RequestIds;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;

/** What failures mean to the caller, whichever transport tells them. */
public final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    private Failures() {}

    /** The problem behind a failure. What nobody foresaw is a fault of ours, and is logged. */
    public static Problem problem(Throwable failure) {
        return known(failure).map(ProblemException::problem).orElseGet(() -> unknown(failure));
    }

    /** A failure that has a problem of its own, or is the sign of one. */
    static Optional<ProblemException> known(Throwable failure) {
        return switch (failure) {
            case ProblemException known -> Optional.of(known);
            // What slipped past the contract's checks and is refused by the database.
            case DataException _ -> Optional.of(new InvalidRequest("", "has a value that cannot be stored"));
            default -> DatabaseUnavailable.behind(failure);
        };
    }

    /** A failure that only the framework or nobody has foreseen. */
    static Problem unknown(Throwable failure) {
        return switch (failure) {
            case AuthenticationFailedException _ ->
                ProblemTypes.ofStatus(401, "The access token is not valid, has expired, or its session has ended.");
            case UnauthorizedException _ ->
                ProblemTypes.ofStatus(401, "Send an access token in the Authorization header.");
            case ForbiddenException _ -> ProblemTypes.ofStatus(403, "Your account may not do this.");
            default -> fault(failure, 500);
        };
    }

    /**
     * The challenge of a 401. RFC 6750, section 3.1: a token that was sent and refused is told apart from one that is
     * missing.
     */
    public static String challenge(SecurityException failure) {
        return failure instanceof AuthenticationFailedException ? "Bearer error=\"invalid_token\"" : "Bearer";
    }

    /** The caller gets the id of the request, which the log has too, and nothing else. */
    static Problem fault(Throwable failure, int status) {
        var id = RequestIds.current();
        LOG.errorf(failure, "Request failed, %s", id);
        var problem =
                ProblemTypes.ofStatus(status, "The server failed. Try again; if it stays so, report the instance.");
        return new Problem(problem.type(), problem.title(), status, problem.detail(), id, null, null);
    }
}
