package org.acme.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint does its work once for all requests of an account with the same {@code Idempotency-Key}, and gives each
 * of them the same answer: for a client that lost its connection and cannot know whether it was heard. The work and the
 * note that it was done are one transaction. Requests without the header are not touched.
 *
 * <p>For methods that return a RestResponse; on a type it marks the interceptor.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {
    /**
     * Whether the endpoint reads its body itself, as a stream. No transaction should last as long as a client sends, so
     * such an endpoint calls {@link IdempotentRequests} when it has read the body.
     */
    @Nonbinding
    boolean streamed() default false;
}
