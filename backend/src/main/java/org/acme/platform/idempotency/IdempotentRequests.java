package org.acme.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.concurrent.Callable;
import org.acme.platform.accounts.CurrentUser;
import org.acme.platform.errors.InvalidRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done once, however often it is asked for. For endpoints that read a stream; others say
 * {@link Idempotent} and that is all.
 */
@ApplicationScoped
public class IdempotentRequests {
    private final CurrentVertxRequest http;
    private final CurrentUser currentUser;
    private final BodyDigest bodyDigest;
    private final StoredAnswers answers;
    private final ObjectMapper json;

    IdempotentRequests(
            CurrentVertxRequest http,
            CurrentUser currentUser,
            BodyDigest bodyDigest,
            StoredAnswers answers,
            ObjectMapper json) {
        this.http = http;
        this.currentUser = currentUser;
        this.bodyDigest = bodyDigest;
        this.answers = answers;
        this.json = json;
    }

    /**
     * What the current request has in common with its repetitions; null when it has no key.
     *
     * @throws InvalidRequest when its key is malformed
     */
    public @Nullable IdempotentRequest current() {
        var request = http.getCurrent().request();
        var header = request.headers().getAll(IdempotencyKey.HEADER);
        if (header.isEmpty()) {
            return null;
        }
        var key = IdempotencyKey.of(header);
        var endpoint = request.method() + " " + http.getCurrent().normalizedPath();
        return new IdempotentRequest(currentUser.id(), endpoint, key.value());
    }

    /**
     * Does the work in a transaction and keeps its answer, or answers what was kept. The body of the current request
     * has to have been read. Of requests at the same time the first does the work, and the others wait for it.
     *
     * @param request null for a request without a key, which does its work and no more
     * @throws KeyReused when another body was sent with the same key
     */
    public RestResponse<?> once(@Nullable IdempotentRequest request, Callable<RestResponse<?>> work) throws Exception {
        if (request == null) {
            return work.call();
        }
        var fingerprint = bodyDigest.fingerprint();
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!answers.claim(request, fingerprint)) {
                return replay(answers.get(request, fingerprint));
            }
            var answer = work.call();
            answers.complete(request, stored(answer));
            return answer;
        });
    }

    /** Whether the work was done, for those who would not even begin it then. */
    @Transactional
    public boolean isDone(IdempotentRequest request) {
        return answers.isKnown(request);
    }

    /**
     * What was answered. The body of the current request has to have been read.
     *
     * @throws KeyReused when another body was sent with the same key
     */
    @Transactional
    public StoredAnswer answer(IdempotentRequest request) {
        return answers.get(request, bodyDigest.fingerprint());
    }

    /** The same, for endpoints that answer as they did then. */
    @Transactional
    public RestResponse<?> replay(IdempotentRequest request) {
        return replay(answer(request));
    }

    /** Fails like {@link #keep(IdempotentRequest, StoredAnswer)}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(IdempotentRequest request, RestResponse<?> answer) {
        keep(request, stored(answer));
    }

    /**
     * Keeps an answer, if the current transaction is committed. The body of the current request has to have been read.
     *
     * @throws SentTwice when the work was done meanwhile by a request that was sent at the same time
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(IdempotentRequest request, StoredAnswer answer) {
        if (!answers.claim(request, bodyDigest.fingerprint())) {
            throw new SentTwice();
        }
        answers.complete(request, answer);
    }

    private StoredAnswer stored(RestResponse<?> answer) {
        var entity = answer.getEntity();
        try {
            return new StoredAnswer(
                    answer.getStatus(),
                    answer.getHeaderString(HttpHeaders.LOCATION),
                    answer.getHeaderString(HttpHeaders.ETAG),
                    entity == null ? null : json.writeValueAsString(entity));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RestResponse<?> replay(StoredAnswer answer) {
        return RestResponse.ResponseBuilder.create(answer.status())
                .entity(answer.body() == null ? null : new RawValue(answer.body()))
                .header(HttpHeaders.LOCATION, answer.location())
                .header(HttpHeaders.ETAG, answer.etag())
                .build();
    }
}
