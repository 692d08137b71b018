package org.acme.platform.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import org.acme.contracts.errors.InvalidValue;
import org.acme.platform.errors.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Holds what came over the wire against the constraints of its contract record. The rules of a feature call it, and not
 * its endpoints: then no transport can forget to.
 */
@ApplicationScoped
public class ContractValidator {
    private final Validator validator;

    ContractValidator(Validator validator) {
        this.validator = validator;
    }

    /**
     * A body that keeps its contract.
     *
     * @throws InvalidRequest with a JSON Pointer (RFC 6901) to each value that does not
     */
    public <T> T valid(@Nullable T body) {
        if (body == null) {
            throw new InvalidRequest("", "must not be null");
        }
        return valid(body, "/");
    }

    /**
     * Query parameters that keep their contract.
     *
     * @throws InvalidRequest with {@code ?name} for each parameter that does not
     */
    public <T> T validQuery(T query) {
        return valid(query, "?");
    }

    private <T> T valid(T value, String prefix) {
        var errors = validator.validate(value).stream()
                .map(violation -> error(violation, prefix))
                .sorted(Comparator.comparing(InvalidValue::pointer).thenComparing(InvalidValue::detail))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
        return value;
    }

    private static InvalidValue error(ConstraintViolation<?> violation, String prefix) {
        var pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null) {
                pointer.append(pointer.isEmpty() ? prefix : "/").append(node.getName());
            }
        }
        return new InvalidValue(pointer.toString(), violation.getMessage());
    }
}
