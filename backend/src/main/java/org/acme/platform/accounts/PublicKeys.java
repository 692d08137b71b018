package org.acme.platform.accounts;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jose4j.jwk.JsonWebKey;

/** Publishes the keys that verify access tokens, as a JWK Set (RFC 7517, section 5). */
@ApplicationScoped
class PublicKeys {
    void publish(@Observes Router router, SigningKeys keys) {
        var document = keys.all().toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
        router.route("/.well-known/jwks.json")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/jwk-set+json")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                        .end(document));
    }
}
