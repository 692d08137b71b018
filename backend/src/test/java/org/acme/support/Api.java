package org.acme.support;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** Requests of somebody who is not signed in. */
public final class Api {
    private Api() {}

    /** Where the application under test is. */
    public static URI uri() {
        return ConfigProvider.getConfig().getValue("test.url", URI.class);
    }

    public static RequestSpecification request() {
        return RestAssured.given().baseUri(uri().toString());
    }

    /** A request with a JSON body: an object to be written as JSON, or the text itself. */
    public static RequestSpecification json(Object body) {
        return request().contentType(ContentType.JSON).body(body);
    }
}
