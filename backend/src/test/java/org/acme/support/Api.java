package org.acme.support;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Requests of somebody who is not signed in. */
public final class Api {
    private static final ScopedValue<URI> SERVER = ScopedValue.newInstance();
    private static final ConcurrentMap<URI, Boolean> IN_DEV_MODE = new ConcurrentHashMap<>();

    private Api() {}

    /** Does something with another application than the one that this JVM runs. */
    static <T> T at(URI server, Callable<T> action) {
        try {
            return ScopedValue.where(SERVER, server).call(action::call);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Where the application under test is. */
    public static URI uri() {
        return SERVER.isBound() ? SERVER.get() : ConfigProvider.getConfig().getValue("test.url", URI.class);
    }

    /** Whether the application runs in dev mode, which needs no https and lets the development server's scripts run. */
    public static boolean isInDevMode() {
        return IN_DEV_MODE.computeIfAbsent(
                uri(),
                server -> request()
                        .urlEncodingEnabled(false)
                        .get("/@vite/client")
                        .contentType()
                        .contains("javascript"));
    }

    public static RequestSpecification request() {
        return RestAssured.given().baseUri(uri().toString());
    }

    /** A request with a JSON body: an object to be written as JSON, or the text itself. */
    public static RequestSpecification json(Object body) {
        return request().contentType(ContentType.JSON).body(body);
    }
}
