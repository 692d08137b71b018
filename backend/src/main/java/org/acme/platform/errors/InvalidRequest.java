package org.acme.platform.errors;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.acme.contracts.errors.InvalidValue;

/** Values that were read but break a rule: 400 with a pointer to each of them. */
public final class InvalidRequest extends ProblemException {
    private final transient List<InvalidValue> errors;

    /** @param errors the values and the rules that they break; at least one */
    public InvalidRequest(List<InvalidValue> errors) {
        super(
                Response.Status.BAD_REQUEST,
                "validation",
                "Some values are not valid",
                "Correct the values listed in errors and send the request again.");
        this.errors = errors;
    }

    /**
     * One value breaks a rule.
     *
     * @param pointer where the value stands: see {@link InvalidValue#pointer()}
     * @param detail the rule that it breaks, to be read by a person
     */
    public InvalidRequest(String pointer, String detail) {
        this(List.of(new InvalidValue(pointer, detail)));
    }

    @Override
    protected List<InvalidValue> errors() {
        return errors;
    }
}
