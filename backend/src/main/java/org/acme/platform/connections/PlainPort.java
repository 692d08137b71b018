package org.acme.platform.connections;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/** The port without TLS speaks HTTP/1 only, as reverse proxies do with it, and as the guards understand. */
@ApplicationScoped
class PlainPort implements HttpServerOptionsCustomizer {
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }
}
