package org.acme.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jboss.resteasy.reactive.RestResponse;

/** Stands around the endpoints that say they are {@link Idempotent}. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.APPLICATION)
class IdempotentEndpoints {
    private final IdempotentRequests requests;

    IdempotentEndpoints(IdempotentRequests requests) {
        this.requests = requests;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var request = requests.current();
        var streamed = call.getMethod().getAnnotation(Idempotent.class).streamed();
        return request == null || streamed
                ? call.proceed()
                : requests.once(request, () -> (RestResponse<?>) call.proceed());
    }
}
